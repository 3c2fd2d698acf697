'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { publicRequest } from '@/app/request'
import { visitor } from '@/app/desk/deskRequest'
import { bookingAddress } from '@/content/bookingAddress'
import { portalAddress } from '@/content/portalAddress'
import { cookieOf } from '@/people/signIn/cookies'
import { isLocale } from '@/platform/locales'
import { readOwn } from '@/programme/bookings/readOwn'
import { becomeMember } from '@/programme/members/becomeMember'

/** Somebody who came to an info session wants to go on: their own page of the portal opens. */
export async function applyNow(language: string, token: string): Promise<void> {
  const locale = isLocale(language) ? language : 'fr'
  const req = await publicRequest(locale)
  const own = await readOwn(req, token)
  const answer = own?.opensAll && (await becomeMember(req, { booking: own.id, device: (await visitor()).device }))
  if (!answer || (!answer.ok && answer.reason === 'notCame')) redirect(`${bookingAddress(locale, token)}?note=late`)
  if (!answer.ok) redirect(`${portalAddress(locale, 'sign-in')}?note=known`)
  const jar = await cookies()
  jar.set(cookieOf('member', answer.token))
  redirect(portalAddress(locale))
}
