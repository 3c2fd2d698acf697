import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'

import { type Kind, kinds } from '@/content/kinds'
import { type Locale, locales } from '@/platform/locales'

export type Work = { kind: Kind; id: string; title: string; updatedAt: string; note?: string }

const all = Object.keys(kinds) as Kind[]

/** The drafts newer than what readers see, newest first, at most eight: those that this colleague wrote in, and the others. */
export async function listDrafts(req: PayloadRequest): Promise<{ mine: Work[]; others: Work[] }> {
  const written = await listWritten(req)
  const [mine, others] = await Promise.all([
    draftsWhere(req, { parent: { in: written } }),
    draftsWhere(req, { parent: { not_in: written } }),
  ])
  return { mine: written.length > 0 ? mine : [], others }
}

/** The documents that this colleague wrote in, as far as the log goes back, at most two hundred. */
async function listWritten(req: PayloadRequest): Promise<string[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select document from log
    where actor = ${req.user?.id ?? null} and act in ('create', 'draft', 'revert') and document is not null
    group by document order by max(at) desc limit 200`)
  return rows.map(({ document }) => String(document))
}

async function draftsWhere(req: PayloadRequest, which: Where): Promise<Work[]> {
  const found = await Promise.all(all.map((kind) => draftsOf(req, kind, which)))
  return found.flat().sort(byNewest).slice(0, 8)
}

async function draftsOf(req: PayloadRequest, kind: Kind, which: Where): Promise<Work[]> {
  const where: Where = {
    ...which,
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

/**
 * Documents that readers see in some languages but not in all, the last published first, at most eight, and how many
 * there are; `note` names the languages that are missing.
 */
export async function listIncomplete(req: PayloadRequest): Promise<{ works: Work[]; total: number }> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select kind, document as id, array_agg(locale::text) as live, max(updated_at) as at, count(*) over ()::int as total
    from paths where "current" and live group by kind, document having count(*) < ${locales.length}
    order by max(updated_at) desc, document limit 8`)
  const found = rows as { kind: Kind; id: string; live: Locale[]; at: Date | string; total: number }[]
  const works = await Promise.all(
    found.map(async ({ kind, id, live, at }) => ({
      kind,
      id,
      title: titleOf(await findDraftIn(req, { kind, id })),
      updatedAt: new Date(at).toISOString(),
      note: locales.filter((locale) => !live.includes(locale)).join(', '),
    })),
  )
  return { works, total: found[0]?.total ?? 0 }
}

const findDraftIn = (req: PayloadRequest, { kind, id }: { kind: Kind; id: string }) =>
  req.payload.findByID({ collection: kind, id, draft: true, locale: 'all', depth: 0, disableErrors: true, req })

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
    docs.map(async ({ kind, document: id, at, language, action }) => ({
      kind: kind as Kind,
      id,
      title: titleOf(await findDraftIn(req, { kind: kind as Kind, id })),
      updatedAt: at,
      note: `${language} · ${action}`,
    })),
  )
}

const byNewest = (a: Work, b: Work): number => b.updatedAt.localeCompare(a.updatedAt)

/** The title in the first language that has one. */
function titleOf(doc: unknown): string {
  const title = (doc as { title?: Partial<Record<Locale, string>> | null } | null)?.title ?? {}
  return locales.map((locale) => title[locale]).find(Boolean) ?? '—'
}
