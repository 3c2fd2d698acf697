import type { PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { branchesOf } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { idOf } from '@/platform/idOf'
import { inTransaction } from '@/platform/transaction'

import { findBooking } from '../bookings/findBooking'
import { type OwnData, readOwnData } from '../bookings/readOwnData'
import { coordinatesBooking } from '../sessions/coordinates'

/** What a colleague takes along for somebody: all that their branches keep of them, or a date for their calendar. */
export type Taken =
  | { what: 'data'; kept: OwnData[] }
  | { what: 'calendar'; session: InfoSession; uid: string; sequence: number; changedAt: string }
type Asked = { booking: string; what: Taken['what']; why: string }
export type TakeForResult = { ok: true; taken: Taken } | { ok: false; reason: 'unknown' | 'noReason' | 'over' }

/** Gives a coordinator of the session's branch the file that somebody's own page would give; the log keeps why. */
export async function takeFor(req: PayloadRequest, { booking, what, why }: Asked): Promise<TakeForResult> {
  const reason = why.trim()
  if (!reason) return { ok: false, reason: 'noReason' }
  return inTransaction(req, async () => {
    if (!(await coordinatesBooking(req, booking))) return { ok: false, reason: 'unknown' }
    const taken = what === 'data' ? await dataOf(req, booking) : await dateOf(req, booking)
    if (!taken) return { ok: false, reason: 'over' }
    await writeLog(req, { act: 'export', subject: 'bookings', document: booking, given: [what], why: reason })
    return { ok: true, taken }
  })
}

const dataOf = async (req: PayloadRequest, booking: string): Promise<Taken> => ({
  what: 'data',
  kept: await readOwnData(req, { booking, branches: branchesOf(req.user) }),
})

async function dateOf(req: PayloadRequest, id: string): Promise<Taken | undefined> {
  const booking = await findBooking(req, id)
  const { calendarUid: uid, calendarSequence: sequence, updatedAt, infoSession } = booking ?? {}
  if (booking?.state !== 'booked' || !infoSession || !uid || typeof sequence !== 'number' || !updatedAt)
    return undefined
  const { language: locale } = booking
  const session = await req.payload.findByID({
    collection: 'info-sessions',
    id: idOf(infoSession),
    locale,
    depth: 0,
    req,
  })
  const changedAt = updatedAt > session.updatedAt ? updatedAt : session.updatedAt
  return { what: 'calendar', session, uid, sequence, changedAt }
}
