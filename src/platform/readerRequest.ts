import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Locale } from './locales'

/** A request on behalf of a reader who is nobody in particular: reads with it say `overrideAccess: false`. */
export const readerRequest = (payload: Payload, locale: Locale): Promise<PayloadRequest> =>
  createLocalReq({ locale, context: { reader: true } }, payload)
