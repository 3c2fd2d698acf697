import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Call } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import type { SessionFacts } from '../changes/readFacts'

export type About = Exclude<Call['reason'], 'callBack'>

/** What a letter alone can be about: a link that somebody lost. */
export type LetterAbout = About | 'linkAgain'
/** What a letter says beside what it is about: the moment of a reminder, or what was known before a change. */
export type Told = { at?: string; before?: SessionFacts }

/** The name under which the letter of a booking is queued; the task itself knows how to write it. */
export const bookingLetter = { name: 'booking_letter' }

/**
 * Tells a person something about their booking, if the caller commits: by letter, or, for whoever has a telephone
 * only, through the call list of the branch.
 */
export async function tell(req: PayloadRequest, { about, booking }: { about: About; booking: string }): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select email is not null as "byLetter", booking.language, branch_id as branch
    from bookings booking join info_sessions session on session.id = info_session_id where booking.id = ${booking}`)
  const [found] = rows as { byLetter: boolean; language: Call['language']; branch: string }[]
  if (!found) return
  if (found.byLetter) return queueTask(req, { task: bookingLetter, input: { booking, about } })
  const { branch, language } = found
  await insertInto(req, 'calls', [{ branch, booking, reason: about, language, state: 'due' }])
}
