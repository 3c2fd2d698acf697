'use server'

import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { findBookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { eraseOwn } from '@/programme/bookings/eraseOwn'
import { readOwn } from '@/programme/bookings/readOwn'

/** Somebody wants to be erased: their links open nothing afterwards, so the page that says so is everybody’s. */
export async function eraseMe(language: string, token: string): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  if (own) await eraseOwn(req, own.id)
  redirect(`${findBookingAddress(locale)}?note=erased`)
}
