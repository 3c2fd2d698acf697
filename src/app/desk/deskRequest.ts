import 'server-only'

import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { createLocalReq, executeAuthStrategies, getPayload, type PayloadRequest } from 'payload'

import type { Visitor } from '@/people/signIn/Visitor'
import { cookieIn } from '@/people/signIn/cookies'
import { nameDevice } from '@/people/signIn/nameDevice'
import type { Locale } from '@/platform/locales'

/** A request on behalf of the colleague who is signed in, or of nobody. */
export async function deskRequest(locale: Locale): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: await askedWith(), payload })
  return createLocalReq({ locale, ...(user && { user }) }, payload)
}

/** The headers of a request, with the cookies as an action of this very request may have changed them. */
export async function askedWith(): Promise<Headers> {
  const asked = new Headers(await headers())
  asked.set('cookie', (await cookies()).toString())
  return asked
}

/** Where whoever asks comes from; the front lets through one address only, the one that it believes. */
export async function visitor(): Promise<Visitor> {
  const asked = await askedWith()
  return {
    address: asked.get('x-forwarded-for') ?? '',
    device: nameDevice(asked.get('user-agent')),
    remembered: cookieIn(asked, 'device'),
  }
}
