import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { comparedEmail } from '../bookings/contacts'
import { callOnce } from '../calls/callOnce'
import { confirmComing, sayNoMore } from '../reminders/confirmComing'
import type { Answer } from './readAnswer'

/**
 * `over`: nobody is booked under this number, or the session has begun. `old`: a later version went out meanwhile, or a
 * later answer came in. `stranger`: somebody else's answer, to an invitation that was passed on.
 */
export type AnswerNote = 'noted' | 'over' | 'old' | 'stranger'

/**
 * Notes what somebody pressed in their calendar. Yes counts as saying that they come. No changes nothing but what the
 * branch knows: it calls and asks, for a calendar may be tidied up by whoever still wants to come.
 */
export async function noteAnswer(req: PayloadRequest, answer: Answer): Promise<AnswerNote> {
  return inTransaction(req, async () => {
    const id = await findBooked(req, answer.uid)
    if (!id) return 'over'
    await lockRow(req, 'bookings', id)
    const booking = await readAsked(req, id)
    const refusal = booking ? refusalOf(booking, answer) : 'over'
    if (refusal || !booking) return refusal ?? 'over'
    await write(req, { id, answer })
    if (answer.said === 'accepted') await confirmComing(req, id)
    if (answer.said === 'declined' && booking.telephone) await callOnce(req, { booking: id, reason: 'declined' })
    if (answer.said === 'tentative') await sayNoMore(req, id)
    const fields = ['calendarAnswer']
    await writeLog(req, { act: 'update', subject: 'bookings', document: id, fields, given: [answer.said] })
    return 'noted'
  })
}

type Asked = Pick<Booking, 'email' | 'telephone' | 'calendarSequence' | 'calendarAnsweredAt'>

function refusalOf(booking: Asked, { attendee, sequence, at }: Answer): AnswerNote | undefined {
  if (!booking.email || comparedEmail(attendee) !== comparedEmail(booking.email)) return 'stranger'
  if (sequence < Number(booking.calendarSequence ?? 0)) return 'old'
  return booking.calendarAnsweredAt && new Date(booking.calendarAnsweredAt) > at ? 'old' : undefined
}

async function findBooked(req: PayloadRequest, uid: string): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select id from bookings where calendar_uid = ${uid} and state = 'booked'`)
  return rows[0] && String(rows[0].id)
}

async function readAsked(req: PayloadRequest, id: string): Promise<Asked | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select email, telephone, calendar_sequence as "calendarSequence", calendar_answered_at as "calendarAnsweredAt"
    from bookings booking join seatings session on session.id = seating_id
    where booking.id = ${id} and booking.state = 'booked' and starts_at > clock_timestamp()`)
  return (rows as Asked[])[0]
}

// A calendar whose clock is ahead must not silence its next answers.
async function write(req: PayloadRequest, { id, answer: { said, at } }: { id: string; answer: Answer }): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update bookings set calendar_answer = ${said},
      calendar_answered_at = least(${at.toISOString()}::timestamptz, clock_timestamp()),
      confirmed_at = case when ${said === 'declined'}::boolean then null else confirmed_at end
    where id = ${id}`)
}
