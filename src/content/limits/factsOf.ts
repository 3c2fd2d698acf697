import { getLatestCollectionVersion, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { locales } from '@/platform/locales'

import type { Facts } from './decideEdit'
import { listTexts } from './listTexts'

export type Stored = Record<string, unknown>
type Which = { config: SanitizedCollectionConfig; id: string }

/** The newest draft of a document in all languages; nothing if it does not exist. */
export async function readStored(req: PayloadRequest, { config, id }: Which): Promise<Stored | undefined> {
  const { payload } = req
  const query = { collection: config.slug, where: { id: { equals: id } }, req }
  return getLatestCollectionVersion<Stored & { id: string }>({ id, config, payload, query, req })
}

/** What the limits ask of a document as it is stored. */
export const factsOf = (config: SanitizedCollectionConfig, stored: Stored): Facts => ({
  branch: branchOf(config, stored),
  inTrash: Boolean(stored.deletedAt),
  texts: textsOf(config, stored),
})

/** The branch that a document belongs to; a branch belongs to itself. */
function branchOf({ slug, flattenedFields }: SanitizedCollectionConfig, stored: Stored): string | null | undefined {
  if (slug !== 'branches' && !flattenedFields.some(({ name }) => name === 'branch')) return undefined
  const branch = slug === 'branches' ? stored.id : stored.branch
  return typeof branch === 'string' ? branch : null
}

type Fielded = Pick<SanitizedCollectionConfig, 'flattenedFields'>

export const textsOf = ({ flattenedFields: fields }: Fielded, values: Stored): Facts['texts'] =>
  Object.fromEntries(locales.map((locale) => [locale, listTexts({ fields, values, locale })])) as Facts['texts']
