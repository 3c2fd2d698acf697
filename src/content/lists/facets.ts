import type { Kind } from '@/content/kinds'

/** What a list can be narrowed by. */
export type Facet = 'theme' | 'branch' | 'year' | 'kind' | 'audience' | 'video' | 'when'

/** The facets of each list, in the order in which they are shown. Their names are the words of the address's query. */
export const facetsOf: Record<Exclude<Kind, 'pages'>, readonly Facet[]> = {
  stories: ['theme', 'branch', 'year', 'video'],
  news: ['theme', 'branch', 'year', 'video'],
  campaigns: ['audience', 'theme', 'year'],
  publications: ['kind', 'year', 'theme'],
  events: ['when', 'branch', 'theme', 'year'],
  'press-releases': ['year'],
  branches: [],
}

export type ListKind = keyof typeof facetsOf

/** The values chosen for a list, as they stand in its address. */
export type Chosen = Partial<Record<Facet, string>>

/** What is chosen, facet by facet. */
export const chosenFacets = (chosen: Chosen) => Object.entries(chosen) as [Facet, string][]

/** What a list is narrowed by when this is chosen: the agenda shows what is coming up until its past is asked for. */
export const asShown = (kind: ListKind, chosen: Chosen): Chosen =>
  kind === 'events' ? { when: 'upcoming', ...chosen } : chosen
