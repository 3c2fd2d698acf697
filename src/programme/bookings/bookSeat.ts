import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { type Answered, answerOf, type BookedState, findSent } from './answered'
import { newCode } from './codes'
import { comparedName } from './comparedName'
import { endHoldAt } from './endHoldAt'
import { hasTwoNames, heldBy, type HeldBy, lockContacts, sameOf } from './findSame'
import { contactsOf, insertBooking } from './insertBooking'
import { isWritten } from './isWritten'
import { withKnownContacts } from './knownContacts'
import { type LockedSession, lockSession } from './lockSession'
import { proofTime } from './proofTime'
import { decideSeat, type SeatRefusal } from './seatRule'
import type { SeatWish } from './SeatWish'
import { tell } from './tell'
import { type Unproven, unprovenIn, type Watched, watchRush } from './watchRush'

export type BookSeatResult =
  | Answered
  | { ok: false; reason: SeatRefusal | 'unknown' }
  /** Only of a wish that is watched for the first time: nothing is decided, it comes again in a moment. */
  | { ok: false; reason: 'unclear' }

/**
 * Takes one seat for a person and queues the confirmation, or says why not. Open to everybody. A repeat, a third name
 * or a second session ahead hears what a new person would hear; what really happened goes to the contact alone.
 */
export async function bookSeat(req: PayloadRequest, wish: SeatWish): Promise<BookSeatResult> {
  return inTransaction(req, async () => {
    const contacts = contactsOf(wish)
    await lockContacts(req, contacts, { patience: wish.watched && 5 })
    const sent = await findSent(req, wish.formKey)
    if (sent) return sent
    const locked = await lockSession<Beside>(req, wish.session, beside(wish.session, contacts))
    if (!locked || locked.session.course) return { ok: false, reason: 'unknown' } // Courses are for members: `enrol`.
    const { session, now } = locked
    const decision = decideSeat({ ...wish, ...locked })
    if (!decision.ok) return decision
    const watched = decision.state === 'booked' ? await watch(req, locked, wish) : 'seat'
    if (watched === 'wait') return { ok: false, reason: 'unclear' }
    const answered = answerOf(session, { state: decision.state, watched })

    const person = comparedName(wish.firstName, wish.lastName)
    const same = sameOf(locked.also.held, { session: session.id, audience: session.audience, person })
    const known = same.repeat ?? (hasTwoNames(same) ? await anyOf(req, session.id, contacts) : undefined)
    if (known)
      return pretend(req, { about: await toldAgain(req, known), booking: known, answered, formKey: wish.formKey })
    if (same.elsewhere && decision.state === 'waiting')
      return pretend(req, { about: 'alreadyBooked', booking: same.elsewhere, answered, formKey: wish.formKey })

    if (same.elsewhere) {
      const until = new Date(Math.min(now.getTime() + day, new Date(session.startsAt).getTime()))
      const state = answered === 'asked' ? 'asked' : 'held'
      const seat = { state, hold: { until, for: 'move' }, movesFrom: same.elsewhere } as const
      const known = await withKnownContacts(req, wish, same.elsewhere)
      const { id } = await insertBooking(req, { wish: known, session, same, now, ...seat })
      await endHoldAt(req, { session: session.id, state, for: 'move', until })
      return pretend(req, { about: 'moveOffered', booking: id, answered, formKey: wish.formKey })
    }
    const until = proofTime({ ...session, startsAt: new Date(session.startsAt), byLetter: isWritten(wish), now })
    const hold = answered === 'held' || answered === 'asked' ? ({ until, for: 'proof' } as const) : undefined
    const booking = await insertBooking(req, { wish, session, same, state: answered, hold, now })
    const byCall = !isWritten(wish)
    if (hold) await endHoldAt(req, { session: session.id, state: answered, for: 'proof', until, byCall })
    await tell(req, { about: hold ? 'prove' : decision.state, booking: booking.id })
    return { ok: true, state: answered, code: booking.code, booking: booking.id }
  })
}

const day = 24 * 60 * 60_000

/** What is read in one statement with the session: each statement costs everybody who waits for the lock. */
type Beside = { held: HeldBy[]; unproven: Unproven }

const beside = (session: string, contacts: string[]) => sql`jsonb_build_object(
  'held', (select coalesce(jsonb_agg(held), '[]') from (${heldBy(contacts)}) held),
  'unproven', (select to_jsonb(unproven) from (${unprovenIn(session)}) unproven))`

type Watching = { session: LockedSession; also: Beside }

const watch = async (req: PayloadRequest, { session, also }: Watching, { watched }: SeatWish): Promise<Watched> =>
  watched ? watchRush(req, { session, again: watched === 'again', unproven: also.unproven }) : 'seat'

type Pretended = {
  about: 'alreadyBooked' | 'moveOffered' | 'prove'
  booking: string
  answered: BookedState
  formKey?: string
}

/** A stranger learns nothing about who is booked: the answer is a new person's, and its code opens nothing. */
async function pretend(req: PayloadRequest, { about, booking, answered, formKey }: Pretended): Promise<BookSeatResult> {
  await tell(req, { about, booking })
  return { ok: true, state: answered, code: newCode(req.payload.secret, formKey) }
}

/** Whoever was asked whether it is really they, and sends the form again, is asked again. */
async function toldAgain(req: PayloadRequest, booking: string): Promise<'prove' | 'alreadyBooked'> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select from bookings where id = ${booking} and hold_for = 'proof'`)
  return rows.length > 0 ? 'prove' : 'alreadyBooked'
}

async function anyOf(req: PayloadRequest, session: string, contacts: string[]): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking_id as booking from booking_contacts
    where info_session_id = ${session} and contact in ${contacts} and live order by slot limit 1`)
  return (rows[0] as { booking: string } | undefined)?.booking
}
