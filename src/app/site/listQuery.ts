import { type Chosen, facetsOf, type ListKind } from '@/content/lists/facets'

export type Query = Record<string, string | string[] | undefined>

/** What the address of a list chooses, and which of its pages it asks for. */
export function readQuery(kind: ListKind, query: Query): { chosen: Chosen; pageNumber: number } {
  const chosen = Object.fromEntries(
    facetsOf[kind].flatMap((facet) => {
      const value = query[facet]
      return typeof value === 'string' && value && value.length <= 80 && !/\p{Cc}/u.test(value) ? [[facet, value]] : []
    }),
  )
  const wanted = Number(query.page)
  return { chosen, pageNumber: Number.isInteger(wanted) && wanted > 0 && wanted < 10_000 ? wanted : 1 }
}

/** How the address of a list says what is chosen. */
export function queryOf(chosen: Chosen, pageNumber: number): string {
  const query = new URLSearchParams(chosen)
  if (pageNumber > 1) query.set('page', String(pageNumber))
  return query.size > 0 ? `?${query}` : ''
}
