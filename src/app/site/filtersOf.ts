import type { PayloadRequest } from 'payload'

import { countFacet } from '@/content/lists/countFacet'
import { asShown, type Chosen, type Facet, facetsOf, type ListKind } from '@/content/lists/facets'
import { listNamed } from '@/content/lists/findNamed'
import type { Page } from '@/ui/page'

type Wish = { page: Page; kind: ListKind; chosen: Chosen }
type Named = Partial<Record<Facet, Awaited<ReturnType<typeof listNamed>>>>

/** The filters of a list, each with the values that readers of this language can choose and how many each would find. */
export async function filtersOf(req: PayloadRequest, wish: Wish) {
  const facets = facetsOf[wish.kind]
  const named: Named = {
    theme: facets.includes('theme') ? await listNamed(req, 'themes') : undefined,
    branch: facets.includes('branch') ? await listNamed(req, 'branches') : undefined,
  }
  const filters = await Promise.all(facets.map((facet) => filterOf(req, { ...wish, facet, named })))
  return filters.filter(({ options, value, unchosen }) => options.length > 1 || unchosen || value)
}

async function filterOf(
  req: PayloadRequest,
  { page, kind, chosen, facet, named }: Wish & { facet: Facet; named: Named },
) {
  const counts = await countFacet(req, { kind, facet, others: othersOf(chosen, { kind, facet, named }), now: page.now })
  const options = counts.flatMap(({ value, count }) => {
    const names = named[facet]
    if (!names) return [{ value, label: labelOf(page, facet, value), count }]
    return names.filter(({ id }) => id === value).map((name) => ({ value: name.value, label: name.label, count }))
  })
  // Without a choice the agenda shows what is coming up.
  const unchosen = facet === 'when' ? page.t('event.upcoming') : undefined
  const choices = facet === 'when' ? options.filter(({ value }) => value === 'past') : sorted(facet, options)
  return { name: facet, label: page.t(labels[facet]), options: choices, value: chosen[facet], unchosen }
}

/** What the list is narrowed by beside one facet, themes and branches by their id. */
function othersOf(chosen: Chosen, { kind, facet, named }: { kind: ListKind; facet: Facet; named: Named }): Chosen {
  const { [facet]: _, ...others } = asShown(kind, chosen)
  return Object.fromEntries(
    (Object.entries(others) as [Facet, string][]).map(([other, value]) => {
      const names = named[other]
      return [other, names ? (names.find((name) => name.value === value)?.id ?? '') : value]
    }),
  )
}

const labels = {
  theme: 'lists.theme',
  branch: 'lists.branch',
  year: 'lists.year',
  kind: 'lists.kind',
  audience: 'lists.audience',
  video: 'lists.video',
  when: 'event.when',
} as const

function labelOf({ t }: Page, facet: Facet, value: string): string {
  switch (facet) {
    case 'kind':
      return t(`publication.kinds.${value as 'study'}`)
    case 'audience':
      return t(`campaign.audiences.${value as 'public'}`)
    case 'video':
      return t(value === 'with' ? 'lists.withVideo' : 'lists.withoutVideo')
    case 'when':
      return t(value === 'past' ? 'event.past' : 'event.upcoming')
    default:
      return value
  }
}

const sorted = <T extends { value: string; label: string }>(facet: Facet, options: T[]): T[] =>
  facet === 'year'
    ? options.sort((a, b) => b.value.localeCompare(a.value))
    : options.sort((a, b) => a.label.localeCompare(b.label))
