import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { idOf } from '@/platform/idOf'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { coordinatesSession } from './coordinates'
import { type Moments, momentsOn, mostRepeats, weeksAfter } from './repeatRule'

/** `days` are `YYYY-MM-DD` in the session's zone, beside so many weeks after it. */
export type Repeat = { session: string; weeks: number; days: string[]; state: 'draft' | 'open' }
export type RepeatResult =
  | { ok: true; made: string[]; existing: string[] }
  | { ok: false; reason: 'unknown' | 'none' | 'many' | 'past' | 'existing' }

/**
 * Makes sessions like this one on other days: real ones, each to be changed on its own, with everything but its
 * bookings. A day on which the branch has one like it at that moment already is left out. For coordinators of the
 * branch; twenty-six at most, and none in the past.
 */
export async function repeatSession(
  req: PayloadRequest,
  { session: id, weeks, days, state }: Repeat,
): Promise<RepeatResult> {
  return inTransaction(req, async () => {
    if (!(await coordinatesSession(req, id))) return { ok: false, reason: 'unknown' }
    await lockRow(req, 'info_sessions', id) // A form that is sent twice makes them once.
    const source = await req.payload.findByID({ collection: 'info-sessions', id, depth: 0, req })
    if (weeks > mostRepeats) return { ok: false, reason: 'many' }
    const wanted = [...new Set([...weeksAfter(source, weeks), ...days])].sort()
    if (wanted.length === 0) return { ok: false, reason: 'none' }
    if (wanted.length > mostRepeats) return { ok: false, reason: 'many' }
    const dates = wanted.map((day) => ({ day, moments: momentsOn(source, day) }))
    if (dates.some(({ moments }) => new Date(moments.startsAt) <= new Date())) return { ok: false, reason: 'past' }
    const there = await listThere(
      req,
      source,
      dates.map(({ moments }) => moments.startsAt),
    )
    const isThere = ({ moments }: { moments: Moments }) => there.includes(new Date(moments.startsAt).getTime())
    const fresh = dates.filter((date) => !isThere(date))
    if (fresh.length === 0) return { ok: false, reason: 'existing' }
    const made: string[] = []
    for (const { moments } of fresh) made.push(await copy(req, { source, moments, state }))
    await writeLog(req, { act: 'create', subject: 'info-sessions', document: id, given: ['repeated', ...made] })
    return { ok: true, made, existing: dates.filter(isThere).map(({ day }) => day) }
  })
}

/** When the branch has a session for the same people in the same language already, in milliseconds. */
async function listThere(req: PayloadRequest, source: InfoSession, moments: string[]): Promise<number[]> {
  const { branch, audience, language } = source
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select starts_at as "startsAt" from info_sessions
    where branch_id = ${idOf(branch)} and audience = ${audience} and language = ${language} and state <> 'cancelled'
      and starts_at = any(${sql.param(moments)}::timestamptz[])`)
  return (rows as { startsAt: string }[]).map(({ startsAt }) => new Date(startsAt).getTime())
}

type Copying = { source: InfoSession; moments: Moments; state: Repeat['state'] }

/** Payload's own duplicate: it takes along what a session has in every language, and fields that come later. */
async function copy(req: PayloadRequest, { source: { id, branch }, moments, state }: Copying): Promise<string> {
  const data = { branch: idOf(branch), ...moments, state, listClosedAt: null, listClosedBy: null }
  const made = await req.payload.duplicate({
    collection: 'info-sessions',
    id,
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return made.id
}
