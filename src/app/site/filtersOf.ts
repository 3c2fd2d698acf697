import { countFacet } from '@/content/lists/countGroups'
import { type Chosen, type Facet, facetsOf, type ListKind } from '@/content/lists/facets'
import type { Group } from '@/content/lists/findGroups'
import type { Names } from '@/content/lists/findNamed'
import type { Page } from '@/ui/page'

type List = {
  kind: ListKind
  /** As the address says it, and as the list is narrowed by it. */
  chosen: Chosen
  narrowed: Chosen
  names: Names
  groups: Group[]
}

/** The filters of a list, each with the values that readers of this language can choose and how many each would find. */
export const filtersOf = (page: Page, list: List) =>
  facetsOf[list.kind]
    .map((facet) => filterOf(page, { ...list, facet }))
    .filter(({ options, value, unchosen }) => options.length > 1 || unchosen || value)

function filterOf(page: Page, { chosen, narrowed, names, groups, facet }: List & { facet: Facet }) {
  const options = countFacet(groups, { facet, chosen: narrowed }).flatMap(({ value, count }) => {
    const named = names[facet]
    if (!named) return [{ value, label: labelOf(page, facet, value), count }]
    return named.filter(({ id }) => id === value).map((name) => ({ value: name.value, label: name.label, count }))
  })
  // Without a choice the agenda shows what is coming up.
  const unchosen = facet === 'when' ? page.t('event.upcoming') : undefined
  const choices = facet === 'when' ? options.filter(({ value }) => value === 'past') : sorted(facet, options)
  const value = chosen[facet]
  const valueLabel = [...options, ...(names[facet] ?? [])].find((one) => one.value === value)?.label
  return { name: facet, label: page.t(labels[facet]), options: choices, value, valueLabel, unchosen }
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
