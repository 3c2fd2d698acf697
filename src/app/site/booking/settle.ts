'use server'

import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { readOwn } from '@/programme/bookings/readOwn'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'

/** A button of somebody's own page was pressed: takes what is held for them, or gives it back. */
export async function settle(language: string, token: string, _: void, form: FormData): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const move = form.get('act') === 'accept' ? acceptSeat : cancelSeat
  const result = own && (await move(req, own.id))
  redirect(`${bookingAddress(locale, token)}${result?.ok === false ? '?late=' : ''}`)
}
