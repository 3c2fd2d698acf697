import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { callOnce } from '../calls/callOnce'
import type { SessionFacts } from '../changes/readFacts'
import { callNewNumber } from './askNumber'
import { endHoldAt } from './endHoldAt'
import { findBooking } from './findBooking'
import { isStillTrue } from './isStillTrue'
import { type Locked, lockSession } from './lockSession'
import { decideOffer } from './offerRule'
import { proofTime } from './proofTime'
import { seatingOf } from './seatingOf'
import type { About } from './tell'

type Unreached = { booking: string; about: About; before?: SessionFacts }

/**
 * Puts somebody whom a text message does not reach on the call list of their branch, once, if it still has to be said. A
 * hold that waits for their proof or their answer is kept for one working day from now on, as for everybody who is called.
 */
export async function callInstead(req: PayloadRequest, { booking: id, about, before }: Unreached): Promise<void> {
  await inTransaction(req, async () => {
    const found = await findBooking(req, id)
    const locked = found && (await lockSession(req, seatingOf(found)))
    const booking = await findBooking(req, id)
    if (!locked || !booking || !isStillTrue(about, booking)) return
    if (about === 'newContact') {
      const { branch } = locked.session
      if (booking.newTelephone) await callNewNumber(req, { booking, branch, telephone: booking.newTelephone })
      return
    }
    const isNew = await callOnce(req, { booking: id, reason: about, before })
    if (isNew && (about === 'prove' || about === 'offered')) await holdForCall(req, { booking, locked })
  })
}

type Holding = { booking: Booking; locked: Locked }

async function holdForCall(req: PayloadRequest, { booking, locked: { session, now } }: Holding): Promise<void> {
  const until = answerTime(booking, { ...session, startsAt: new Date(session.startsAt), now })
  if (!until || (booking.heldUntil && until <= new Date(booking.heldUntil))) return
  const db = await transactionOf(req)
  await db.execute(sql`
    update bookings set held_until = ${until.toISOString()}, updated_at = clock_timestamp() where id = ${booking.id}`)
  const hold = { state: booking.state, for: booking.holdFor ?? 'proof', until, byCall: true }
  await endHoldAt(req, { session: session.id, ...hold })
}

/** Until when they may answer once they are called; nothing where no longer than before. */
function answerTime({ holdFor }: Booking, facts: { startsAt: Date; zone: string; now: Date }): Date | undefined {
  if (holdFor === 'proof') return proofTime({ ...facts, byLetter: false })
  const offer = holdFor === 'offer' ? decideOffer({ ...facts, byCall: true }) : undefined
  return offer?.kind === 'offer' ? offer.until : undefined
}
