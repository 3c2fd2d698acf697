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
import { confirmComing } from '../reminders/confirmComing'

/** How often a number is tried in vain before the call is given up. */
const mostTries = 3

type Settled = 'accept' | 'decline'
type Tried = { call: string; result: Exclude<Call['state'], 'due'>; settle?: Settled }
export type RecordCallResult =
  { ok: true } | { ok: false; reason: 'unknown' | 'done' } | { ok: false; reason: 'late'; reached: true }

type Due = Pick<Call, 'state' | 'reason' | 'telephone'> & { branch: string; booking: string | null; tries: number }

/**
 * Writes down a try to reach somebody and, where they were reached, what they said of the seat that is held for them. For
 * coordinators of the branch. Said twice, it counts once; `late` says that they were reached when nothing was held any more.
 */
export async function recordCall(req: PayloadRequest, tried: Tried): Promise<RecordCallResult> {
  return inTransaction(req, async () => {
    const call = await lockCall(req, tried.call)
    if (!call || !mayCall(req, call)) return { ok: false, reason: 'unknown' }
    if (call.state !== 'due') return { ok: false, reason: 'done' }
    const isSettled = await settle(req, { tried, call })
    await writeTry(req, { tried, call })
    return isSettled ? { ok: true } : { ok: false, reason: 'late', reached: true }
  })
}

const mayCall = ({ user }: PayloadRequest, { branch }: Due): boolean =>
  hasRole(user, 'coordinator') && branchesOf(user).includes(branch)

/** Calls that ask something, always or where something is held for the person: the others only tell. */
export const isAsked = (reason: string): boolean =>
  ['offered', 'moveOffered', 'prove', 'newContact', 'bounced', 'declined'].includes(reason)

// Not the row itself: whoever has a session locked may take its calls away, and would wait for us.
async function lockCall(req: PayloadRequest, id: string): Promise<Due | undefined> {
  if (!isUuid(id)) return undefined
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`try ${id}`}, 0))`)
  const { rows } = await db.execute(sql`
    select state, reason, telephone, branch_id as branch, booking_id as booking,
      (select count(*)::int from calls_tries where _parent_id = calls.id) as tries
    from calls where id = ${id}`)
  return (rows as Due[])[0]
}

async function writeTry(req: PayloadRequest, { tried: { call, result }, call: due }: { tried: Tried; call: Due }) {
  const db = await transactionOf(req)
  const tries = due.tries + 1
  await db.execute(sql`
    insert into calls_tries (_order, _parent_id, id, at, by_id, result)
    select ${tries}, id, ${randomUUID()}, clock_timestamp(), ${req.user?.id}, ${result}
    from calls where id = ${call} for update`)
  const state = result === 'notReached' && tries < mostTries ? 'due' : result
  await db.execute(sql`update calls set state = ${state}, updated_at = clock_timestamp() where id = ${call}`)
  await writeLog(req, { act: 'update', subject: 'calls', document: call, fields: ['tries'], given: [result] })
}

type Settling = { tried: Tried; call: Due }

/** Does what they said, where they were asked something; false where it was no longer possible. */
async function settle(
  req: PayloadRequest,
  { tried, call: { booking, reason, telephone } }: Settling,
): Promise<boolean> {
  const word = tried.result === 'reached' && isAsked(reason) ? tried.settle : undefined
  if (!word || !booking) return true
  if (reason === 'newContact' && word === 'decline') return true
  const settled = await doAsTheySay(req, { booking, reason, word, telephone })
  if (!settled.ok) return false
  const given = [wordFor({ reason, word })]
  await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given, why: `call ${tried.call}` })
  await hearNoMore(req, booking)
  return true
}

type Said = Pick<Due, 'reason' | 'telephone'> & { booking: string; word: Settled }

function doAsTheySay(req: PayloadRequest, { booking, reason, word, telephone }: Said): Promise<{ ok: boolean }> {
  if (reason === 'newContact') return confirmContact(req, { booking, kind: 'telephone', contact: telephone ?? '' })
  if (word === 'decline') return cancelSeat(req, booking)
  return reason === 'declined' ? confirmComing(req, booking) : acceptSeat(req, booking)
}

/** The log's word for it. */
function wordFor({ reason, word }: Pick<Said, 'reason' | 'word'>): string {
  if (reason === 'newContact') return 'telephone'
  if (word === 'decline') return 'cancelled'
  return reason === 'declined' ? 'confirmed' : 'booked'
}

/** What would be told by telephone once more is done with it: they have just heard it. */
async function hearNoMore(req: PayloadRequest, booking: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update calls set state = 'reached', updated_at = clock_timestamp()
    where booking_id = ${booking} and state = 'due' and reason in ('booked', 'moved', 'cancelled')`)
}
