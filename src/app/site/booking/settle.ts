'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { publicRequest } from '@/app/request'
import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { confirmContact } from '@/programme/bookings/confirmContact'
import { joinMeeting } from '@/programme/bookings/joinMeeting'
import { type OwnBooking, readOwn } from '@/programme/bookings/readOwn'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'
import { confirmComing } from '@/programme/reminders/confirmComing'

/**
 * A button of somebody's own page was pressed: takes what is held for them, gives it back, says that they come, are
 * there or could not be, or proves a new contact.
 */
export async function settle(language: string, token: string, _: void, form: FormData): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const note = own ? await press(req, own, form.get('act')) : undefined
  redirect(`${bookingAddress(locale, token)}${note ? `?note=${note}` : ''}`)
}

/** Gives what the page has to say besides how things stand now. */
async function press(req: PayloadRequest, own: OwnBooking, act: unknown) {
  if (act === 'confirm' && own.confirms) {
    const kind = own.confirms === own.newTelephone ? 'telephone' : 'email'
    const result = await confirmContact(req, { booking: own.id, kind, contact: own.confirms })
    return result.ok ? 'saved' : result.reason === 'taken' ? 'taken' : 'late'
  }
  const result = await (moves[String(act)] ?? moves.cancel)(req, own)
  return result.ok ? undefined : 'late'
}

type Move = (req: PayloadRequest, own: OwnBooking) => Promise<{ ok: boolean }>
const moves: Record<string, Move> & { cancel: Move } = {
  accept: (req, { id }) => acceptSeat(req, id),
  come: (req, { id }) => confirmComing(req, id),
  join: joinMeeting,
  missed: (req, { id: booking }) => recordAttendance(req, { booking, attendance: 'absent', self: true }),
  cancel: (req, { id }) => cancelSeat(req, id),
}
