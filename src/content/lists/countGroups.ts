import { type Chosen, chosenFacets, type Facet } from './facets'
import type { Group } from './findGroups'

type Count = { value: string; count: number }

/** The values that a group has in a facet, as they stand in an address; themes and branches by their id. */
const valuesIn: Record<Facet, (group: Group) => (string | number | null)[]> = {
  theme: ({ themes }) => themes,
  branch: ({ branch }) => [branch],
  year: ({ year }) => [year],
  kind: ({ choice }) => [choice],
  audience: ({ audiences }) => audiences,
  video: ({ video }) => [video ? 'with' : 'without'],
  when: ({ upcoming }) => [upcoming ? 'upcoming' : 'past'],
}

/** How many documents are in a list when it is narrowed so. */
export const countDocuments = (groups: Group[], chosen: Chosen): number =>
  groups.reduce((sum, group) => (isIn(group, chosen) ? sum + group.documents : sum), 0)

/** How many documents have each value of a facet, within the list as its other facets narrow it. */
export function countFacet(groups: Group[], { facet, chosen }: { facet: Facet; chosen: Chosen }): Count[] {
  const { [facet]: _, ...others } = chosen
  const counts = new Map<string, number>()
  for (const group of groups.filter((one) => isIn(one, others)))
    for (const value of valuesIn[facet](group).filter((one) => one !== null))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + group.documents)
  return [...counts].map(([value, count]) => ({ value, count }))
}

const isIn = (group: Group, chosen: Chosen): boolean =>
  chosenFacets(chosen).every(([facet, value]) =>
    valuesIn[facet](group).some((one) => one !== null && String(one) === value),
  )
