import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction } from '@/platform/transaction'

import { type NewContact, putContact } from '../bookings/changeContact'
import { eraseOwn } from '../bookings/eraseOwn'
import { findBooking } from '../bookings/findBooking'
import { isLive } from '../bookings/isLive'
import { moveSeat } from '../bookings/moveSeat'
import { renewLinks } from '../bookings/renewLinks'
import type { SeatRefusal } from '../bookings/seatRule'
import { sendLink } from '../bookings/sendLink'
import { acceptSeat, cancelSeat } from '../bookings/settleBooking'
import { tellAgain } from '../bookings/tellAgain'
import { coordinatesBooking, coordinatesSession } from '../sessions/coordinates'

/** What a colleague does in somebody's place. */
export type Deed =
  | { act: 'accept' | 'cancel' | 'link' | 'renew' | 'tell' | 'erase' }
  | { act: 'move'; session: string }
  | { act: 'contact'; contact: NewContact }

type Asked = {
  booking: string
  deed: Deed
  /** In words, for the log; without it nothing is done. */
  why: string
}
export type ActForRefusal = 'unknown' | 'noReason' | 'noEmail' | 'over' | 'started' | 'twoNames' | SeatRefusal
export type ActForResult = { ok: true } | { ok: false; reason: ActForRefusal }

/**
 * Does for somebody what their own page would let them do, with the same moves, letters and calls, and keeps in the log
 * who did it and why. For coordinators of the session's branch; another date is one of their branches too.
 */
export async function actFor(req: PayloadRequest, { booking, deed, why }: Asked): Promise<ActForResult> {
  const reason = why.trim()
  if (!reason) return { ok: false, reason: 'noReason' }
  return inTransaction(req, async () => {
    if (!(await coordinatesBooking(req, booking))) return { ok: false, reason: 'unknown' }
    const done = await doIt(req, { booking, deed })
    if (!done.ok) return done
    const act = deed.act === 'erase' ? 'erase' : 'update'
    await writeLog(req, { act, subject: 'bookings', document: booking, given: givenBy(deed), why: reason })
    return { ok: true }
  })
}

/** The log's word for each: the state or the fields that came of it. */
const givenBy = (deed: Deed): string[] => {
  if (deed.act === 'move') return ['moved', deed.session]
  return {
    accept: ['booked'],
    cancel: ['cancelled'],
    link: ['linkAgain'],
    renew: ['linksClosed'],
    tell: ['toldAgain'],
    erase: [],
    contact: ['contact'],
  }[deed.act]
}

async function doIt(req: PayloadRequest, { booking, deed }: { booking: string; deed: Deed }): Promise<ActForResult> {
  switch (deed.act) {
    case 'accept':
      return acceptSeat(req, booking)
    case 'cancel':
      return cancelSeat(req, booking)
    case 'link':
      return sendAgain(req, booking)
    case 'tell':
      return sayAgain(req, booking)
    case 'renew':
      return renewLinks(req, booking)
    case 'contact':
      return putContact(req, { booking, contact: deed.contact })
    case 'erase':
      await eraseOwn(req, { booking })
      return { ok: true }
    case 'move':
      if (!(await coordinatesSession(req, deed.session))) return { ok: false, reason: 'unknown' }
      return moveSeat(req, { booking, session: deed.session })
  }
}

async function sendAgain(req: PayloadRequest, id: string): Promise<ActForResult> {
  const booking = await findBooking(req, id)
  if (!booking || !isLive(booking)) return { ok: false, reason: 'over' }
  return (await sendLink(req, booking)) ? { ok: true } : { ok: false, reason: 'noEmail' }
}

async function sayAgain(req: PayloadRequest, id: string): Promise<ActForResult> {
  const booking = await findBooking(req, id)
  const isTold = booking?.firstName ? await tellAgain(req, booking) : false
  return isTold ? { ok: true } : { ok: false, reason: 'over' }
}
