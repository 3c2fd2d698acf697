'use server'

import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { bookingAddress, findBookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { readOwn } from '@/programme/bookings/readOwn'
import { settleOwn } from '@/programme/bookings/settleOwn'

import { fieldsIn } from './fieldsIn'

/** A button of somebody's own page was pressed; the page that follows says how things stand now. */
export async function settle(language: string, token: string, _: void, form: FormData): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  if (!own) redirect(bookingAddress(locale, token))
  const result = await settleOwn(req, { own, act: fieldsIn(form).act ?? '' })
  if (result.ok && result.came === 'renewed') redirect(`${findBookingAddress(locale)}?note=renewed`)
  const note = result.ok ? result.came : result.reason
  redirect(`${bookingAddress(locale, token)}${note ? `?note=${note}` : ''}`)
}
