import { type CollectionSlug, type PayloadRequest, saveVersion } from 'payload'

import { type Kind } from '@/content/kinds'
import { publishLanguages } from '@/content/publishing/publishLanguages'
import type { Locale } from '@/platform/locales'

import { withRowIds } from './withRowIds'

type Data = Record<string, unknown>

/** Stores a list entry with all its languages at once; localized values are `{ fr, nl, en }`. */
export async function writeFact(req: PayloadRequest, collection: CollectionSlug, data: Data): Promise<string> {
  const stored = { ...data, ...stamps() }
  const { id } = (await req.payload.db.create({ collection, data: stored, req })) as { id: string }
  return id
}

/** Stores an empty draft, so that other documents can already point to it. */
export const writeShell = (req: PayloadRequest, collection: Kind): Promise<string> =>
  writeFact(req, collection, { _status: 'draft' })

/** Writes a draft in all its languages over a shell and publishes it in each of them. */
export async function writeDocument(req: PayloadRequest, { kind, id, data, languages }: Written): Promise<void> {
  const { payload } = req
  const { config } = payload.collections[kind]
  const draft = { ...withRowIds(config.flattenedFields, data), id, _status: 'draft', ...stamps() }
  await payload.db.updateOne({ collection: kind, id, data: draft, req })
  await saveVersion({ id, collection: config, docWithLocales: draft, draft: true, operation: 'create', payload, req })
  const result = await publishLanguages(req, { kind, id, languages, byTheHouse: true })
  if (!result.ok) throw new Error(`${kind} ${JSON.stringify(data.title)}: ${JSON.stringify(result)}`)
}

type Written = { kind: Kind; id: string; data: Data; languages: readonly Locale[] }

const stamps = () => ({ createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() })
