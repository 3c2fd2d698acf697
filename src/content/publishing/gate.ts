import type { PayloadRequest } from 'payload'

import { isTaken, pathHolder } from '@/content/addresses/keepPath'
import { homePath, pathOfDocument } from '@/content/addresses/pathOfDocument'
import type { Kind } from '@/content/kinds'
import type { RawDocument } from '@/content/readRaw'
import { textIn } from '@/content/search/inLanguage'
import { isReservedSlug } from '@/content/sections'
import type { Locale } from '@/platform/locales'

import { type Fault, faults } from './faults'

/** What a document still lacks before readers may see it in a language. */
export type Lack = 'title' | 'summary' | 'slug' | 'slugReserved' | 'slugTaken' | 'homeTaken' | 'pictureText'

type Candidate = { kind: Kind; draft: RawDocument; locale: Locale }

/** Everything this language still lacks, and what is wrong in it; empty when it may be published. */
export async function lacks(req: PayloadRequest, { kind, draft, locale }: Candidate): Promise<(Lack | Fault)[]> {
  const fields = req.payload.collections[kind].config.flattenedFields
  const slug = textIn(draft.slug, locale)
  const wordless = await hasWordlessPicture(req, { draft, locale })
  return [
    ...(textIn(draft.title, locale) ? [] : (['title'] as const)),
    ...(textIn(draft.summary, locale) ? [] : (['summary'] as const)),
    ...(slug ? [] : (['slug'] as const)),
    ...(kind === 'pages' && draft.role !== 'home' && isReservedSlug(slug) ? (['slugReserved'] as const) : []),
    ...(await takenAddress(req, { kind, draft, locale })),
    ...(wordless ? (['pictureText'] as const) : []),
    ...(await faults(req, { fields, values: draft, locale })),
  ]
}

/** Whether the address that it would have there is another document's. */
export async function takenAddress(req: PayloadRequest, { kind, draft, locale }: Candidate): Promise<Lack[]> {
  const path = pathOfDocument({ kind, doc: draft, locale })
  const holder = path && (await pathHolder(req, { locale, path }))
  if (!holder || !isTaken(holder, draft.id)) return []
  return [path === homePath ? 'homeTaken' : 'slugTaken']
}

/** Whether a picture of the document has neither a text in this language nor the mark that it only decorates. */
async function hasWordlessPicture(req: PayloadRequest, { draft, locale }: Omit<Candidate, 'kind'>): Promise<boolean> {
  const ids = picturesIn(draft)
  if (ids.length === 0) return false
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({ collection: 'media', where, locale, depth: 0, pagination: false, req })
  return docs.some(({ alt, decorative }) => !decorative && !alt?.trim())
}

const picturesIn = ({ picture, portraits, photos, cover, sections }: RawDocument): string[] =>
  [
    picture,
    cover,
    ...asList(portraits),
    ...asList(photos),
    ...asList(sections).map((section) => (section as { picture?: unknown }).picture),
  ].filter((id): id is string => typeof id === 'string')

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
