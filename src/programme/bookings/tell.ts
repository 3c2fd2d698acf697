import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Call } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { takesTexts } from '@/platform/texts/textGateway'
import { transactionOf } from '@/platform/transaction'

import type { SessionFacts } from '../changes/readFacts'

export type About = Exclude<
  Call['reason'],
  | 'callBack'
  | 'applied'
  | 'wayChanged'
  | 'askStill'
  | 'courseOpen'
  | 'intakeProposed'
  | 'intakeCalledOff'
  | 'intakeReminder'
  | 'bounced'
  | 'declined'
>

/** What a letter alone can be about: a link that somebody lost. */
export type LetterAbout = About | 'linkAgain'
/**
 * What a letter says beside what it is about: the moment of a reminder, what was known before a change, or the date of
 * another run that it is about.
 */
export type Told = { at?: string; before?: SessionFacts; date?: string }

/** The name under which the letter of a booking is queued; the task itself knows how to write it. */
export const bookingLetter = { name: 'booking_letter' }

/** The name under which the text message of a booking is queued; the task itself knows how to write it. */
export const bookingText = { name: 'booking_text' }

/**
 * Tells a person something about their booking, if the caller commits: by letter, or, for whoever has a telephone
 * only or cannot be reached by letter, by text message or through the call list of the branch.
 */
export const tell = (req: PayloadRequest, { about, booking }: { about: About; booking: string }): Promise<void> =>
  tellAll(req, { about, bookings: [booking] })

type Saying = {
  about: About
  bookings: string[]
  /** What the letter says beside that. */
  told?: Told
  /** Whether whoever has only a telephone that takes no texts is called. */
  byCall?: boolean
}

/** Tells many people the same about their bookings, as `tell` does, in a few statements. */
export async function tellAll(
  req: PayloadRequest,
  { about, bookings, told = {}, byCall = true }: Saying,
): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  const these = sql`booking.id = any(${sql.param(bookings)}::uuid[])`
  const input = JSON.stringify({ ...told, about })
  const { rows: written } = await db.execute(sql`
    select graphile_worker.add_job(${bookingLetter.name}, (${input}::jsonb || jsonb_build_object('booking', id))::json)
    from bookings booking where ${these} and ${isWrittenTo}`)
  if (written.length === bookings.length) return
  const { rows } = await db.execute(sql`
    select booking.id as booking, telephone, booking.language, branch_id as branch
    from bookings booking join seatings session on session.id = seating_id
    where ${these} and not ${isWrittenTo} and telephone is not null`)
  const reached = rows as { booking: string; telephone: string }[]
  const texted = reached.filter(({ telephone }) => takesTexts(telephone))
  await queueTexts(req, { about, bookings: texted.map(({ booking }) => booking), told, byCall })
  const called = byCall ? reached.filter(({ telephone }) => !takesTexts(telephone)) : []
  if (called.length > 0)
    await insertInto(
      req,
      'calls',
      called.map(({ telephone: _, ...row }) => ({ ...row, reason: about, state: 'due', before: told.before })),
    )
}

/** Whoever has an e-mail; where letters came back from it, only whoever cannot be called. */
const isWrittenTo = sql`(email is not null and (bounced_to is distinct from 'email' or telephone is null))`

/** What is queued of a text: numbers only. `text` is its own, by which the gateway knows it again. */
export type QueuedText = Told & {
  about: LetterAbout
  booking: string
  text: string
  /** Whether they are called where the text cannot reach them. */
  byCall: boolean
}
type Queueing = { about: LetterAbout; bookings: string[]; told?: Told; byCall?: boolean }

/**
 * Queues one text message for each of these bookings, if the caller commits. They go one after the other: a gateway that
 * is slow keeps nobody else's letters waiting.
 */
export async function queueTexts(
  req: PayloadRequest,
  { about, bookings, told = {}, byCall = true }: Queueing,
): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  const input = JSON.stringify({ ...told, about, byCall })
  await db.execute(sql`
    select graphile_worker.add_job(${bookingText.name},
      (${input}::jsonb || jsonb_build_object('booking', id, 'text', gen_random_uuid()))::json, queue_name := 'texts')
    from unnest(${sql.param(bookings)}::uuid[]) id`)
}
