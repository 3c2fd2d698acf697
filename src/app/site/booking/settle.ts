'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { publicRequest } from '@/app/request'
import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { confirmContact } from '@/programme/bookings/confirmContact'
import { type OwnBooking, readOwn } from '@/programme/bookings/readOwn'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'
import { confirmComing } from '@/programme/reminders/confirmComing'

/**
 * A button of somebody's own page was pressed: takes what is held for them, gives it back, says that they come, or
 * proves a new address.
 */
export async function settle(language: string, token: string, _: void, form: FormData): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const note = own ? await press(req, own, form.get('act')) : undefined
  redirect(`${bookingAddress(locale, token)}${note ? `?note=${note}` : ''}`)
}

/** Gives what the page has to say besides how things stand now. */
async function press(req: PayloadRequest, own: OwnBooking, act: FormDataEntryValue | null) {
  if (act === 'confirm' && own.confirms) {
    const result = await confirmContact(req, { booking: own.id, kind: 'email', contact: own.confirms })
    return result.ok ? 'saved' : result.reason === 'taken' ? 'taken' : 'late'
  }
  const move = act === 'accept' ? acceptSeat : act === 'come' ? confirmComing : cancelSeat
  const result = await move(req, own.id)
  return result.ok ? undefined : 'late'
}
