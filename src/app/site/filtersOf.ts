import type { PayloadRequest } from 'payload'

import { countFacet } from '@/content/lists/countFacet'
import { type Chosen, type Facet, facetsOf, type ListKind } from '@/content/lists/facets'
import { listNamed } from '@/content/lists/findNamed'
import type { Page } from '@/ui/page'

type Wish = { page: Page; kind: ListKind; chosen: Chosen }

/** The filters of a list, each with the values that readers of this language can choose and how many they find. */
export async function filtersOf(req: PayloadRequest, { page, kind, chosen }: Wish) {
  const filters = await Promise.all(facetsOf[kind].map((facet) => filterOf(req, { page, kind, chosen, facet })))
  return filters.filter(({ options, value, unchosen }) => options.length > 1 || unchosen || value)
}

async function filterOf(req: PayloadRequest, { page, kind, chosen, facet }: Wish & { facet: Facet }) {
  const counts = await countFacet(req, { kind, facet, now: page.now })
  const named =
    facet === 'theme' || facet === 'branch' ? await listNamed(req, facet === 'theme' ? 'themes' : 'branches') : []
  const options = counts.flatMap(({ value, count }) => {
    const name = named.find(({ id }) => id === value)
    if (facet === 'theme' || facet === 'branch') return name ? [{ value: name.value, label: name.label, count }] : []
    return [{ value, label: labelOf(page, facet, value), count }]
  })
  // Without a choice the agenda shows what is coming up.
  const unchosen = facet === 'when' ? page.t('event.upcoming') : undefined
  const choices = facet === 'when' ? options.filter(({ value }) => value === 'past') : sorted(facet, options)
  return { name: facet, label: page.t(labels[facet]), options: choices, value: chosen[facet], unchosen }
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
