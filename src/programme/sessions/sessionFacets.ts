/** What tells the sessions of the list apart. */
export type Coming = {
  id: string
  audience: string
  branch: string
  language: string
  mode: string
  /** `2026-12`, in the session's own zone. */
  month: string
}

/** What the list of sessions can be narrowed by, in the order in which it is shown; the words of the address's query. */
export const sessionFacets = ['audience', 'branch', 'language', 'mode', 'month'] as const
export type SessionFacet = (typeof sessionFacets)[number]
export type ChosenSessions = Partial<Record<SessionFacet, string>>

/** A session that is both on site and online is found under either. */
const valuesIn = (session: Coming, facet: SessionFacet): string[] =>
  facet === 'mode' && session.mode === 'both' ? ['onSite', 'online'] : [session[facet]]

export const isIn = (session: Coming, chosen: ChosenSessions): boolean =>
  sessionFacets.every((facet) => {
    const wanted = chosen[facet]
    return wanted === undefined || valuesIn(session, facet).includes(wanted)
  })

/** How many sessions have each value of a facet, within the list as its other facets narrow it. */
export function countValues(sessions: Coming[], { facet, chosen }: { facet: SessionFacet; chosen: ChosenSessions }) {
  const { [facet]: _, ...others } = chosen
  const counts = new Map<string, number>()
  for (const session of sessions.filter((one) => isIn(one, others)))
    for (const value of valuesIn(session, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}
