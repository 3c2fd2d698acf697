import 'server-only'

import config from '@payload-config'
import { getPayload, type PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

/** A reader: nobody in particular. Cookies are not even looked at, so the page may be kept and shown to all. */
export const publicRequest = async (locale: Locale): Promise<PayloadRequest> =>
  readerRequest(await getPayload({ config }), locale)
