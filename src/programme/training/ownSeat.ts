import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type MoveResult, moveSeat } from '../bookings/moveSeat'
import { acceptSeat, cancelSeat, type SettleResult } from '../bookings/settleBooking'
import { heardOf } from '../waiting/silence'
import { actsAs } from '../way/moverOf'
import { isNear } from './isNear'

type Deed<T> = { given: string; work: () => Promise<T> }
type Answer = { ok: boolean }

/** Gives somebody's own seat in a course back, or their place in its line; whoever waits next gets it. */
export const leaveCourse = (req: PayloadRequest, member: Member, booking: string): Promise<SettleResult> =>
  withOwn(req, member, { booking, given: 'cancelled', work: () => cancelSeat(req, booking) })

/** Takes the place that is held for somebody in a course. */
export const takePlace = (req: PayloadRequest, member: Member, booking: string): Promise<SettleResult> =>
  withOwn(req, member, { booking, given: 'booked', work: () => acceptSeat(req, booking) })

/** Changes to another run of the same course that is near; the old seat is given back in the same commit. */
export const changeRun = (
  req: PayloadRequest,
  member: Member,
  { booking, run }: { booking: string; run: string },
): Promise<MoveResult> =>
  withOwn<MoveResult>(req, member, {
    booking,
    given: 'moved',
    work: async () => ((await mayGo(req, member, run)) ? moveSeat(req, { booking, session: run }) : over),
  })

const over = { ok: false, reason: 'over' } as const

/** Does something with a seat if it is the member's own, and writes down who did it. */
export async function withOwn<T extends Answer>(
  req: PayloadRequest,
  member: Member,
  { booking, given, work }: Deed<T> & { booking: string },
): Promise<T | typeof over> {
  if (!isUuid(booking) || !isOn(req.payload, 'training')) return over
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select from bookings where id = ${booking} and member_id = ${member.id} and course_run_id is not null`)
    if (rows.length === 0) return over
    actsAs(req, member)
    const answer = await work()
    const entry = { act: 'update', subject: 'bookings', document: booking, given: [given] } as const
    if (!answer.ok) return answer
    if (member.actor === null) await heardOf(req, member.id)
    await writeLog(req, { ...entry, ...doneBy(member) })
    return answer
  })
}

async function mayGo(req: PayloadRequest, { branch }: Member, run: string): Promise<boolean> {
  if (!isUuid(run)) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select from course_runs run where id = ${run} and state <> 'draft' and ${isNear(branch)}`,
  )
  return rows.length > 0
}
