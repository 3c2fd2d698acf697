import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { branchesOf, hasRole } from '@/people/access'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { addPeople } from './addPeople'
import { findKnown } from './findKnown'
import { type Judged, judgeLines, peopleIn } from './judgeLines'
import { sealLines, unsealLines } from './keptLines'
import type { Imported } from './readLine'

type Carrying = {
  import: string
  /** Whoever has an e-mail address gets a letter that leads to their page. */
  isTold: boolean
}
export type CarryAnswer = { ok: true; added: number } | { ok: false; reason: 'gone' | 'changed' | 'nobody' }

/**
 * Adds everybody whom the trial of a list said would be added, in one commit, and forgets the list. Sent twice, it counts
 * once. Where somebody is here by now who was not then, nobody is added, and the list says so (`changed`); it is `gone`
 * after an hour.
 */
export const carryOut = (req: PayloadRequest, { import: id, isTold }: Carrying): Promise<CarryAnswer> =>
  inTransaction(req, async (): Promise<CarryAnswer> => {
    if (!isUuid(id) || !hasRole(req.user, 'coordinator')) return { ok: false, reason: 'gone' }
    const found = await lockImport(req, id)
    if (!found) return { ok: false, reason: 'gone' }
    if (found.lines === null) return { ok: true, added: found.added ?? 0 }
    const { lines, ignored } = unsealLines(req, found.lines)
    const people = peopleIn(lines)
    if (people.length === 0) return { ok: false, reason: 'nobody' }
    await lockContacts(req, people)
    const judged = await judgeAgain(req, lines)
    const mine = branchesOf(req.user)
    if (people.some(({ branch }) => !mine.includes(branch))) return { ok: false, reason: 'gone' }
    const db = await transactionOf(req)
    if (peopleIn(judged).length < people.length) {
      await db.execute(
        sql`update imports set lines = ${sealLines(req, { lines: judged, ignored })}, updated_at = now() where id = ${id}`,
      )
      return { ok: false, reason: 'changed' }
    }
    await addPeople(req, { people, isTold })
    await db.execute(
      sql`update imports set lines = null, added = ${people.length}, updated_at = now() where id = ${id}`,
    )
    return { ok: true, added: people.length }
  })

async function lockImport(
  req: PayloadRequest,
  id: string,
): Promise<{ lines: string | null; added: number | null } | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select lines, added::int from imports
    where id = ${id} and staff_id = ${req.user?.id} and expires_at > now() for update`)
  return rows[0] as { lines: string | null; added: number | null } | undefined
}

/** Lists wait for each other, and for whoever becomes a member at one of these addresses at this moment. */
async function lockContacts(req: PayloadRequest, people: Imported[]): Promise<void> {
  const emails = people.flatMap(({ email }) => email ?? []).sort()
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('imports', 0))`)
  await db.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('member ' || email, 0))
    from unnest(${sql.param(emails)}::text[]) email`)
}

/** The same lines as they stand now: whoever was to be added may have come by another way. */
async function judgeAgain(req: PayloadRequest, lines: Judged[]): Promise<Judged[]> {
  const now = judgeLines(
    lines.flatMap((one) => (one.verdict === 'add' ? [one] : [])),
    await findKnown(req, peopleIn(lines)),
  )
  const byLine = new Map(now.map((one) => [one.line, one]))
  return lines.map((one) => (one.verdict === 'add' ? (byLine.get(one.line) ?? one) : one))
}
