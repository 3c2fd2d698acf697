import type { PayloadRequest, Where } from 'payload'

import { type Kind, kinds } from '@/content/kinds'
import { type Locale, locales } from '@/platform/locales'

export type Work = { kind: Kind; id: string; title: string; updatedAt: string; note?: string }

const all = Object.keys(kinds) as Kind[]

/** What awaits an editor: the drafts that are newer than what readers see, newest first, at most eight. */
export async function listDrafts(req: PayloadRequest): Promise<Work[]> {
  const found = await Promise.all(all.map((kind) => draftsOf(req, kind)))
  return found.flat().sort(byNewest).slice(0, 8)
}

async function draftsOf(req: PayloadRequest, kind: Kind): Promise<Work[]> {
  const where: Where = {
    latest: { equals: true },
    'version._status': { equals: 'draft' },
    'version.deletedAt': { exists: false },
  }
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where,
    sort: '-updatedAt',
    limit: 8,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    req,
  })
  return docs.map(({ parent, version, updatedAt }) => ({
    kind,
    id: String(parent),
    title: titleOf(version),
    updatedAt,
  }))
}

/** Documents that readers see in some languages but not in all, newest first, at most eight; `note` names the missing. */
export async function listIncomplete(req: PayloadRequest): Promise<Work[]> {
  const found = await Promise.all(all.map((kind) => incompleteOf(req, kind)))
  return found.flat().sort(byNewest).slice(0, 8)
}

async function incompleteOf(req: PayloadRequest, kind: Kind): Promise<Work[]> {
  const where: Where = { _status: { equals: 'published' } }
  const read = {
    depth: 0,
    locale: 'all',
    sort: '-updatedAt',
    limit: 200,
    select: { title: true, live: true, updatedAt: true },
    overrideAccess: false,
  } as const
  const { docs } = await req.payload.find({ collection: kind, where, ...read, req })
  return docs.flatMap((doc) => {
    const live = (doc as unknown as { live?: Partial<Record<Locale, boolean>> }).live ?? {}
    const missing = locales.filter((locale) => !live[locale])
    if (missing.length === 0 || missing.length === locales.length) return []
    return [{ kind, id: String(doc.id), title: titleOf(doc), updatedAt: doc.updatedAt, note: missing.join(', ') }]
  })
}

/** What will be published or unpublished, the next first. */
export async function listPlans(req: PayloadRequest): Promise<Work[]> {
  const where: Where = { state: { equals: 'waiting' } }
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where,
    sort: 'at',
    limit: 8,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return Promise.all(
    docs.map(async ({ kind, document, at, language, action }) => {
      const doc = await req.payload.findByID({
        collection: kind as Kind,
        id: document,
        draft: true,
        locale: 'all',
        depth: 0,
        disableErrors: true,
        req,
      })
      return { kind: kind as Kind, id: document, title: titleOf(doc), updatedAt: at, note: `${language} · ${action}` }
    }),
  )
}

const byNewest = (a: Work, b: Work): number => b.updatedAt.localeCompare(a.updatedAt)

/** The title in the first language that has one. */
function titleOf(doc: unknown): string {
  const title = (doc as { title?: Partial<Record<Locale, string>> | null } | null)?.title ?? {}
  return locales.map((locale) => title[locale]).find(Boolean) ?? '—'
}
