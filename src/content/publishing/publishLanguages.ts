import { isDeepStrictEqual } from 'node:util'

import { type PayloadRequest, saveVersion } from 'payload'

import { lockAddresses } from '@/content/addresses/lockAddresses'
import type { Kind } from '@/content/kinds'
import { type EditorRefusal, refuseEditor } from '@/content/limits/refuseEditor'
import { type RawDocument, readLatest, readPublished, readVersion } from '@/content/readRaw'
import { writeLog } from '@/people/log/writeLog'
import { type Locale, locales } from '@/platform/locales'
import { inTransaction, lockRow } from '@/platform/transaction'

import type { Fault } from './faults'
import { type Lack, lacks, takenAddress } from './gate'
import { mergeLanguages } from './mergeLanguages'
import { refresh } from './refresh'
import { tableOf } from './tableOf'

export type PublishRefusal =
  | { ok: false; reason: EditorRefusal | 'unknown' }
  | { ok: false; reason: 'incomplete'; lacks: Partial<Record<Locale, (Lack | Fault)[]>> }
export type PublishResult = { ok: true } | PublishRefusal

type Publish = { kind: Kind; id: string; languages: readonly Locale[]; version?: string; byTheHouse?: boolean }

/**
 * Shows the newest draft, or one version, to readers in these languages, all or none; the texts of the others stay.
 * Refused to anybody but editors within their limits; `byTheHouse` is a schedule or the demo, which asked for the right before.
 */
export async function publishLanguages(
  req: PayloadRequest,
  { kind, id, languages, version, byTheHouse = false }: Publish,
): Promise<PublishResult> {
  const refusal = byTheHouse ? undefined : await refuseEditor(req, { kind, id, languages })
  if (refusal) return { ok: false, reason: refusal }
  return inTransaction(req, async () => {
    await lockRow(req, tableOf(req, kind), id)
    const newest = await readLatest(req, { kind, id })
    const draft = version ? await readVersion(req, { kind, id, version }) : newest
    if (!newest || !draft || newest.deletedAt) return { ok: false, reason: 'unknown' }

    const published = await readPublished(req, { kind, id })
    const others = languagesThatMove({ draft, published, languages })
    await lockAddresses(req, { kind, doc: draft, languages: [...languages, ...others] })
    const missing = {
      ...(await lacksPerLanguage(req, { kind, draft, languages })),
      ...(await takenElsewhere(req, { kind, draft: { ...draft, slug: published?.slug }, languages: others })),
    }
    if (Object.keys(missing).length > 0) return { ok: false, reason: 'incomplete', lacks: missing }

    await writePublished(req, { kind, newest, draft, published, languages })
    await refresh(req, { kind, id })
    await writeLog(req, { act: 'publish', subject: kind, document: id, languages })
    return { ok: true }
  })
}

type Drafted = { kind: Kind; draft: RawDocument; languages: readonly Locale[] }

/** The other languages in which readers see a page whose role changes: its address there follows the role. */
const languagesThatMove = ({ draft, published, languages }: Moving): Locale[] =>
  published && published.role !== draft.role
    ? locales.filter((locale) => asLive(published.live)[locale] && !languages.includes(locale))
    : []

type Moving = { draft: RawDocument; published: RawDocument | undefined; languages: readonly Locale[] }

async function takenElsewhere(req: PayloadRequest, { kind, draft, languages }: Drafted) {
  const taken: Partial<Record<Locale, Lack[]>> = {}
  for (const locale of languages) {
    const found = await takenAddress(req, { kind, draft, locale })
    if (found.length > 0) taken[locale] = found
  }
  return taken
}

async function lacksPerLanguage(req: PayloadRequest, { kind, draft, languages }: Drafted) {
  const missing: Partial<Record<Locale, (Lack | Fault)[]>> = {}
  for (const locale of languages) {
    const found = await lacks(req, { kind, draft, locale })
    if (found.length > 0) missing[locale] = found
  }
  return missing
}

type Write = {
  kind: Kind
  /** What editors go on writing, which stays the newest draft where it says more than is published now. */
  newest: RawDocument
  /** What is published: the newest draft, or an earlier version of it. */
  draft: RawDocument
  published: RawDocument | undefined
  languages: readonly Locale[]
}

async function writePublished(
  req: PayloadRequest,
  { kind, newest, draft, published, languages }: Write,
): Promise<void> {
  const { payload } = req
  const { config } = payload.collections[kind]
  const live = { ...asLive(published?.live), ...Object.fromEntries(languages.map((locale) => [locale, true])) }
  const merged = mergeLanguages({
    fields: config.flattenedFields,
    draft,
    published: published ?? {},
    publish: languages,
  })
  const publishedOn = draft.publishedOn ?? published?.publishedOn ?? new Date().toISOString()
  const shown = { ...merged, live, publishedOn, deletedAt: null }
  const data = { ...shown, _status: 'published', updatedAt: new Date().toISOString() }
  const written = (await payload.db.updateOne({ collection: kind, id: newest.id, data, req })) as RawDocument
  const goesOn = { ...newest, live, publishedOn: newest.publishedOn ?? publishedOn, _status: 'draft' as const }
  await saveVersion({
    id: newest.id,
    collection: config,
    docWithLocales: written,
    operation: 'update',
    payload,
    publishSpecificLocale: languages.length === 1 ? languages[0] : undefined,
    req,
    snapshot: saysTheSame(goesOn, shown) ? undefined : goesOn,
  })
}

const asLive = (live: unknown): Partial<Record<Locale, boolean>> => (typeof live === 'object' && live ? live : {})

/** Whether two documents hold the same words and values; what is empty and what the house keeps itself aside. */
const saysTheSame = (one: object, other: object): boolean => isDeepStrictEqual(bare(one), bare(other))

const keptByTheHouse = ['_status', 'createdAt', 'updatedAt']

const bare = (document: object): unknown =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) => (isEmpty(key, value) ? undefined : value))

const isEmpty = (key: string, value: unknown): boolean =>
  keptByTheHouse.includes(key) ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)
