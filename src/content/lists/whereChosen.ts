import type { PayloadRequest, Where } from 'payload'

import type { Chosen, Facet, ListKind } from './facets'
import { findNamed } from './findNamed'

type Wish = { kind: ListKind; chosen: Chosen; now: Date }

/** The condition that the chosen facets make; a value that means nothing finds nothing. */
export async function whereChosen(req: PayloadRequest, { kind, chosen, now }: Wish): Promise<Where> {
  const parts = await Promise.all(
    (Object.entries(chosen) as [Facet, string][]).map(([facet, value]) => wherePart(req, { kind, facet, value, now })),
  )
  return { and: parts }
}

type Part = { kind: ListKind; facet: Facet; value: string; now: Date }

async function wherePart(req: PayloadRequest, { kind, facet, value, now }: Part): Promise<Where> {
  switch (facet) {
    case 'theme':
      return { themes: { in: [await findNamed(req, 'themes', value)] } }
    case 'branch':
      return { branch: { equals: await findNamed(req, 'branches', value) } }
    case 'year':
      return whereYear(kind, Number(value))
    case 'kind':
      return isOption(req, { kind, field: 'kind', value }) ? { kind: { equals: value } } : nothing
    case 'audience':
      return isOption(req, { kind, field: 'audiences', value }) ? { audiences: { in: [value] } } : nothing
    case 'video':
      return { video: { exists: value === 'with' } }
    case 'when':
      return {
        startsAt: value === 'past' ? { less_than: now.toISOString() } : { greater_than_equal: now.toISOString() },
      }
  }
}

function whereYear(kind: ListKind, year: number): Where {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return nothing
  if (kind === 'publications') return { year: { equals: year } }
  return {
    publishedOn: { greater_than_equal: `${year}-01-01T00:00:00.000Z`, less_than: `${year + 1}-01-01T00:00:00.000Z` },
  }
}

const nothing: Where = { id: { exists: false } }

/** Whether a choice is one of a field's own; the database refuses to be asked for any other. */
function isOption(req: PayloadRequest, { kind, field, value }: { kind: ListKind; field: string; value: string }) {
  const select = req.payload.collections[kind].config.flattenedFields.find(({ name }) => name === field)
  if (select?.type !== 'select') return false
  return select.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}
