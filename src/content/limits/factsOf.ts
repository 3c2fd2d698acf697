import { getLatestCollectionVersion, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { locales } from '@/platform/locales'

import type { Facts } from './decideEdit'
import { listTexts } from './listTexts'

type Stored = Record<string, unknown> & { id: string }

/** What the limits ask of the newest draft of a document; nothing if it does not exist. */
export async function factsOf(
  req: PayloadRequest,
  { config, id }: { config: SanitizedCollectionConfig; id: string },
): Promise<Facts | undefined> {
  const { payload } = req
  const query = { collection: config.slug, where: { id: { equals: id } }, req }
  const stored = await getLatestCollectionVersion<Stored>({ id, config, payload, query, req })
  return (
    stored && { branch: branchOf(config, stored), inTrash: Boolean(stored.deletedAt), texts: textsOf(config, stored) }
  )
}

/** The branch that a document belongs to; a branch belongs to itself. */
function branchOf({ slug, flattenedFields }: SanitizedCollectionConfig, stored: Stored): string | null | undefined {
  if (slug === 'branches') return stored.id
  if (!flattenedFields.some(({ name }) => name === 'branch')) return undefined
  return typeof stored.branch === 'string' ? stored.branch : null
}

type Fielded = Pick<SanitizedCollectionConfig, 'flattenedFields'>

export const textsOf = ({ flattenedFields: fields }: Fielded, values: Record<string, unknown>): Facts['texts'] =>
  Object.fromEntries(locales.map((locale) => [locale, listTexts({ fields, values, locale })])) as Facts['texts']
