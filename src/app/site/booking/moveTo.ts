'use server'

import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { bookingAddress } from '@/content/bookingAddress'
import { isUuid } from '@/content/isUuid'
import { isLocale } from '@/platform/locales'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { readOwn } from '@/programme/bookings/readOwn'

import { fieldsIn } from './fieldsIn'
import { isCalledOff } from './openOwn'

/** A date was chosen instead of the first one; where it is no longer free, everything stays as it was. */
export async function moveTo(language: string, token: string, _: void, form: FormData): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const { session = '' } = fieldsIn(form)
  if (!own || !isUuid(session)) redirect(bookingAddress(locale, token))
  const result = await moveSeat(req, { booking: own.id, session })
  if (result.ok) redirect(`${bookingAddress(locale, token)}?note=moved`)
  redirect(`${bookingAddress(locale, token, isCalledOff(own) ? undefined : 'move')}?note=late`)
}
