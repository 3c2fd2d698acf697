import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'

import { addressAt } from './addressAt'
import { currentPaths } from './listPaths'

/** The current address of a document in every language in which readers see it. */
export async function alternatesOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  document: string,
): Promise<Partial<Record<Locale, string>>> {
  const paths = await currentPaths(payload, document)
  return Object.fromEntries(paths.map(({ locale, path }) => [locale, addressAt(locale as Locale, path)]))
}
