import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'

import { addressAt } from './addressAt'

/** The current address of a document in every language in which readers see it. */
export async function alternatesOf(req: PayloadRequest, document: string): Promise<Partial<Record<Locale, string>>> {
  const where = { document: { equals: document }, current: { equals: true }, live: { equals: true } }
  const { docs } = await req.payload.find({ collection: 'paths', where, depth: 0, pagination: false, req })
  return Object.fromEntries(docs.map(({ locale, path }) => [locale, addressAt(locale as Locale, path)]))
}
