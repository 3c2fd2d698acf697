import type { Imported, LineFaults } from './readLine'

/** By what somebody is known already, and in which line of the same list; without a line it is a member. */
export type Like = { by: 'email' | 'telephone'; line?: number }

/** What becomes of one line. */
export type Judged = { line: number; name: string } & (
  | { verdict: 'add'; person: Imported }
  | { verdict: 'here'; like: Like }
  | { verdict: 'wrong'; faults: LineFaults; hasMore: boolean }
)
export type ReadLine = { line: number; name: string } & (
  { person: Imported } | { faults: LineFaults; hasMore: boolean }
)

/** The contacts of members, as they are compared. */
export type Known = { emails: ReadonlySet<string>; telephones: ReadonlySet<string> }

/**
 * Says of every line what becomes of it: it is added, it is wrong, or its person is here already, by their e-mail address
 * or telephone number: as a member, or by an earlier line that is to be added.
 */
export function judgeLines(lines: ReadLine[], known: Known): Judged[] {
  const [emails, telephones] = [new Map<string, number>(), new Map<string, number>()]
  return lines.map((one): Judged => {
    const { line, name } = one
    if ('faults' in one) return { line, name, verdict: 'wrong', faults: one.faults, hasMore: one.hasMore }
    const { email, telephone } = one.person
    const like = likeOf(one.person, { known, emails, telephones })
    if (like) return { line, name, verdict: 'here', like }
    if (email) emails.set(email, line)
    if (telephone) telephones.set(telephone, line)
    return { line, name, verdict: 'add', person: one.person }
  })
}

type Before = { known: Known; emails: Map<string, number>; telephones: Map<string, number> }

function likeOf({ email, telephone }: Imported, { known, emails, telephones }: Before): Like | undefined {
  if (email && known.emails.has(email)) return { by: 'email' }
  if (telephone && known.telephones.has(telephone)) return { by: 'telephone' }
  if (email && emails.has(email)) return { by: 'email', line: emails.get(email) }
  return telephone && telephones.has(telephone) ? { by: 'telephone', line: telephones.get(telephone) } : undefined
}

/** Whom a list adds. */
export const peopleIn = (lines: Judged[]): Imported[] =>
  lines.flatMap((one) => (one.verdict === 'add' ? [one.person] : []))
