'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { cookieOf } from '@/people/signIn/cookies'
import { signOutHere } from '@/people/signIn/signOutHere'

import { deskRequest } from '../deskRequest'
import { localeOf } from './formOf'

/** Ends this sign-in on the server, too, and leads to the door. */
export async function signOut(language: string): Promise<void> {
  const locale = localeOf(language)
  const req = await deskRequest(locale)
  await signOutHere(req)
  const jar = await cookies()
  jar.set(cookieOf('sign-in', ''))
  redirect(deskAddress(locale, 'sign-in'))
}
