import 'server-only'

import { redirect } from 'next/navigation'

import { bookingAddress, type BookingPage } from '@/content/bookingAddress'
import type { Locale } from '@/platform/locales'
import { isLive } from '@/programme/bookings/isLive'
import { type OwnBooking, readOwn } from '@/programme/bookings/readOwn'
import { inAllLanguages } from '@/programme/sessions/sessionAddress'

import { openPage } from '../openPage'
import { beginSite } from '../siteAt'

export type OwnParams = { params: Promise<{ locale: Locale; token: string }> }

/** A page behind somebody's own booking; where the link opens nothing any more, the first page says so. */
export async function openOwn(locale: Locale, token: string, name: BookingPage) {
  beginSite(locale)
  const at = (one: Locale) => bookingAddress(one, token, name)
  const { req, page } = await openPage(locale, at(locale))
  const own = await readOwn(req, token)
  if (!own) redirect(bookingAddress(locale, token))
  return { req, page, own, at: at(locale), back: bookingAddress(locale, token), alternates: inAllLanguages(at) }
}

/** Whether there is still something to change: the session lies ahead, and the person has a place or waits for one. */
export const canChange = (own: OwnBooking, now: Date): boolean => isLive(own) && new Date(own.session.startsAt) > now

/** Whether their session was called off, and they may choose another date with one button. */
export const isCalledOff = ({ state, session }: OwnBooking): boolean =>
  state === 'cancelled' && session.state === 'cancelled'
