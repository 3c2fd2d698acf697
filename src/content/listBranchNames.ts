import type { PayloadRequest } from 'payload'

import { locales } from '@/platform/locales'

import { textIn } from './search/inLanguage'

/** The names of some branches in the request's language, or in the first one that has a name. */
export async function listBranchNames(req: PayloadRequest, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'branches',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    req: { ...req, locale: 'all' },
  })
  const preferred = locales.filter((locale) => locale === req.locale)
  return docs.flatMap(({ title }) => {
    const names = [...preferred, ...locales].map((locale) => textIn(title, locale))
    return names.find(Boolean) ?? []
  })
}
