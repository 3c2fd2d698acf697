import { type PayloadRequest, saveVersion } from 'payload'

import type { Kind } from '@/content/kinds'
import { type RawDocument, readLatest, readPublished, readVersion } from '@/content/readRaw'
import { hasRole } from '@/people/access'
import { textIn } from '@/content/search/inLanguage'
import { type Locale, locales } from '@/platform/locales'
import { inTransaction, lockRow } from '@/platform/transaction'

import { type Lack, lacks } from './gate'
import { mergeLanguages } from './mergeLanguages'
import { refresh } from './refresh'
import { tableOf } from './tableOf'

export type PublishRefusal =
  | { ok: false; reason: 'forbidden' | 'unknown' }
  | { ok: false; reason: 'incomplete'; lacks: Partial<Record<Locale, Lack[]>> }
export type PublishResult = { ok: true } | PublishRefusal

type Publish = { kind: Kind; id: string; languages: readonly Locale[]; version?: string; byTheHouse?: boolean }

/**
 * Shows the newest draft, or one version, to readers in these languages, all or none; the texts of the others stay.
 * Refused to anybody but editors; `byTheHouse` is a schedule or the demo, which asked for the right before.
 */
export async function publishLanguages(
  req: PayloadRequest,
  { kind, id, languages, version, byTheHouse = false }: Publish,
): Promise<PublishResult> {
  if (!byTheHouse && !hasRole(req.user, 'editor')) return { ok: false, reason: 'forbidden' }
  return inTransaction(req, async () => {
    await lockRow(req, tableOf(req, kind), id)
    const draft = version ? await readVersion(req, { kind, id, version }) : await readLatest(req, { kind, id })
    if (!draft || draft.deletedAt) return { ok: false, reason: 'unknown' }

    const missing = await lacksPerLanguage(req, { kind, draft, languages })
    if (Object.keys(missing).length > 0) return { ok: false, reason: 'incomplete', lacks: missing }

    await writePublished(req, { kind, draft, published: await readPublished(req, { kind, id }), languages })
    await refresh(req, { kind, id })
    return { ok: true }
  })
}

async function lacksPerLanguage(
  req: PayloadRequest,
  { kind, draft, languages }: { kind: Kind; draft: RawDocument; languages: readonly Locale[] },
) {
  const missing: Partial<Record<Locale, Lack[]>> = {}
  for (const locale of languages) {
    const found = await lacks(req, { kind, draft, locale })
    if (found.length > 0) missing[locale] = found
  }
  return missing
}

type Write = { kind: Kind; draft: RawDocument; published: RawDocument | undefined; languages: readonly Locale[] }

async function writePublished(req: PayloadRequest, { kind, draft, published, languages }: Write): Promise<void> {
  const { payload } = req
  const { config } = payload.collections[kind]
  const live = Object.fromEntries(languages.map((locale) => [locale, true]))
  const shown = { ...draft, live: { ...asLive(published?.live), ...live } }
  const merged = mergeLanguages({
    fields: config.flattenedFields,
    draft: shown,
    published: published ?? {},
    publish: languages,
  })
  const data = {
    ...merged,
    live: shown.live,
    _status: 'published',
    publishedOn: draft.publishedOn ?? new Date().toISOString(),
    updatedAt: new Date().toISOString(),
  }
  const written = (await payload.db.updateOne({ collection: kind, id: draft.id, data, req })) as RawDocument
  const snapshot = { ...draft, live: shown.live, publishedOn: data.publishedOn, _status: 'draft' as const }
  await saveVersion({
    id: draft.id,
    collection: config,
    docWithLocales: written,
    operation: 'update',
    payload,
    publishSpecificLocale: languages.length === 1 ? languages[0] : undefined,
    req,
    snapshot: isAhead(draft, languages) ? snapshot : undefined,
  })
}

const asLive = (live: unknown): Partial<Record<Locale, boolean>> => (typeof live === 'object' && live ? live : {})

/** Whether the draft holds texts of languages that were not published now, and so must stay a draft of its own. */
const isAhead = ({ title }: RawDocument, languages: readonly Locale[]): boolean =>
  locales.some((locale) => textIn(title, locale) !== '' && !languages.includes(locale))
