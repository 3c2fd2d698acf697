import type { Query } from '@/app/site/listQuery'
import type { Named } from '@/content/lists/findNamed'
import { type ChosenSessions, sessionFacets } from '@/programme/sessions/sessionFacets'

/** What an address chooses among the sessions; words that no filter has ever offered choose nothing. */
export function readSessionQuery(query: Query): { chosen: ChosenSessions; pageNumber: number } {
  const chosen = Object.fromEntries(
    sessionFacets.flatMap((facet) => {
      const value = query[facet]
      return typeof value === 'string' && known[facet].test(value) ? [[facet, value]] : []
    }),
  )
  const wanted = Number(query.page)
  return { chosen, pageNumber: Number.isInteger(wanted) && wanted > 0 && wanted < 1000 ? wanted : 1 }
}

const known = {
  audience: /^(mentors|mentees)$/,
  branch: /^[a-z\d-]{1,80}$/,
  language: /^(fr|nl|en)$/,
  mode: /^(onSite|online)$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
}

/** The same with the branch's id instead of its name; an unknown name finds nothing. */
export const withBranchId = (chosen: ChosenSessions, branches: Named[]): ChosenSessions =>
  chosen.branch === undefined
    ? chosen
    : { ...chosen, branch: branches.find(({ value }) => value === chosen.branch)?.id ?? 'nowhere' }

export function sessionQueryOf(chosen: ChosenSessions, pageNumber = 1): string {
  const query = new URLSearchParams(chosen)
  if (pageNumber > 1) query.set('page', String(pageNumber))
  return query.size > 0 ? `?${query}` : ''
}
