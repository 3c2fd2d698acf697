import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Call } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { confirmContact } from '../bookings/confirmContact'
import { acceptSeat, cancelSeat } from '../bookings/settleBooking'

/** How often a number is tried in vain before the call is given up. */
const mostTries = 3

type Settled = 'accept' | 'decline'
type Tried = { call: string; result: Exclude<Call['state'], 'due'>; settle?: Settled }
export type RecordCallResult =
  { ok: true } | { ok: false; reason: 'unknown' | 'done' } | { ok: false; reason: 'late'; reached: true }

type Due = Pick<Call, 'state' | 'reason'> & {
  branch: string
  booking: string | null
  telephone: string | null
  tries: number
}

/**
 * Writes down a try to reach somebody and, where they were reached, what they said of the seat that is held for them. For
 * coordinators of the branch. Said twice, it counts once; `late` says that they were reached when nothing was held any more.
 */
export async function recordCall(req: PayloadRequest, tried: Tried): Promise<RecordCallResult> {
  return inTransaction(req, async () => {
    const call = await lockCall(req, tried.call)
    if (!call || !mayCall(req, call)) return { ok: false, reason: 'unknown' }
    if (call.state !== 'due') return { ok: false, reason: 'done' }
    await writeTry(req, { tried, call })
    const settle = tried.result === 'reached' ? tried.settle : undefined
    if (!settle || !call.booking) return { ok: true }
    if (call.reason === 'newContact') return confirmFor(req, { ...call, booking: call.booking, id: tried.call })
    if (!isAsked(call.reason)) return { ok: true }
    return settleFor(req, { call: tried.call, booking: call.booking, settle })
  })
}

const mayCall = ({ user }: PayloadRequest, { branch }: Due): boolean =>
  hasRole(user, 'coordinator') && branchesOf(user).includes(branch)

/** Calls that ask something: the others only tell. */
export const isAsked = (reason: string): boolean => ['offered', 'moveOffered', 'prove'].includes(reason)

async function lockCall(req: PayloadRequest, id: string): Promise<Due | undefined> {
  if (!isUuid(id)) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select state, reason, branch_id as branch, booking_id as booking, telephone,
      (select count(*)::int from calls_tries where _parent_id = calls.id) as tries
    from calls where id = ${id} for update`)
  return (rows as Due[])[0]
}

async function writeTry(req: PayloadRequest, { tried: { call, result }, call: due }: { tried: Tried; call: Due }) {
  const db = await transactionOf(req)
  const tries = due.tries + 1
  await db.execute(sql`
    insert into calls_tries (_order, _parent_id, id, at, by_id, result)
    values (${tries}, ${call}, ${randomUUID()}, clock_timestamp(), ${req.user?.id}, ${result})`)
  const state = result === 'notReached' && tries < mostTries ? 'due' : result
  await db.execute(sql`update calls set state = ${state}, updated_at = clock_timestamp() where id = ${call}`)
  await writeLog(req, { act: 'update', subject: 'calls', document: call, fields: ['tries'], given: [result] })
}

/** The number that was called is theirs: from now on it is the one that counts. */
async function confirmFor(
  req: PayloadRequest,
  { id, booking, telephone }: Due & { id: string; booking: string },
): Promise<RecordCallResult> {
  const proved = await confirmContact(req, { booking, kind: 'telephone', contact: telephone ?? '' })
  if (!proved.ok) return { ok: false, reason: 'late', reached: true }
  await writeLog(req, {
    act: 'update',
    subject: 'bookings',
    document: booking,
    fields: ['telephone'],
    why: `call ${id}`,
  })
  return { ok: true }
}

type Settling = { call: string; booking: string; settle: Settled }

/** What the same word would tell by telephone once more is done with it: they have just heard it. */
async function settleFor(req: PayloadRequest, { call, booking, settle }: Settling): Promise<RecordCallResult> {
  const settled = await (settle === 'accept' ? acceptSeat : cancelSeat)(req, booking)
  if (!settled.ok) return { ok: false, reason: 'late', reached: true }
  const given = [settle === 'accept' ? 'booked' : 'cancelled']
  await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given, why: `call ${call}` })
  const db = await transactionOf(req)
  await db.execute(sql`
    update calls set state = 'reached', updated_at = clock_timestamp()
    where booking_id = ${booking} and state = 'due' and reason in ('booked', 'moved', 'cancelled')`)
  return { ok: true }
}
