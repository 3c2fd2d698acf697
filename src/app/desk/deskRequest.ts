import 'server-only'

import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, executeAuthStrategies, getPayload, type PayloadRequest } from 'payload'

import type { Visitor } from '@/people/signIn/Visitor'
import { cookieIn } from '@/people/signIn/cookies'
import { nameDevice } from '@/people/signIn/nameDevice'
import type { Locale } from '@/platform/locales'

/** A request on behalf of the colleague who is signed in, or of nobody. */
export async function deskRequest(locale: Locale): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: new Headers(await headers()), payload })
  return createLocalReq({ locale, ...(user && { user }) }, payload)
}

/** Where whoever asks comes from; the front lets through one address only, the one that it believes. */
export async function visitor(): Promise<Visitor> {
  const asked = new Headers(await headers())
  return {
    address: asked.get('x-forwarded-for') ?? '',
    device: nameDevice(asked.get('user-agent')),
    remembered: cookieIn(asked, 'device'),
  }
}
