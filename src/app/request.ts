import 'server-only'

import config from '@payload-config'
import { getPayload, type PayloadRequest } from 'payload'
import { cache } from 'react'

import type { Locale } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

import { always, readOnce } from './readOnce'

/**
 * A reader: nobody in particular. Cookies are not even looked at, so the page may be kept and shown to all. All parts of
 * one page ask with the same request, and so read what they share once; a form that is sent asks with its own.
 */
export const publicRequest = cache(async (locale: Locale): Promise<PayloadRequest> =>
  sharing(await readerRequest(await getPayload({ config }), locale)),
)

/** Short lists that nearly every document points into; pages share what they read of them. */
const shortLists = ['branches', 'sectors', 'themes']

/** The same request, for which what documents point to in short lists is read once for all pages. */
function sharing(req: PayloadRequest): PayloadRequest {
  const { payloadDataLoader } = req
  const load = payloadDataLoader.load.bind(payloadDataLoader)
  payloadDataLoader.load = (key) =>
    shortLists.includes(listOf(key)) ? readOnce(key, () => load(key), always) : load(key)
  return req
}

/** The collection in a key of Payload's loader (createDataloaderCacheKey): a list with the transaction before it. */
const listOf = (key: string): string => String((JSON.parse(key) as unknown[])[1])
