'use server'

import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { bookingAddress, findBookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { eraseOwn } from '@/programme/bookings/eraseOwn'
import { ownAsked } from '@/programme/bookings/ownAsked'
import { readOwn } from '@/programme/bookings/readOwn'

/** Somebody wants to be erased: their links open nothing afterwards, so the page that says so is everybody’s. */
export async function eraseMe(language: string, token: string): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const asked = own && ownAsked(own)
  if (!asked) redirect(bookingAddress(locale, token))
  await eraseOwn(req, asked)
  redirect(`${findBookingAddress(locale)}?note=erased`)
}
