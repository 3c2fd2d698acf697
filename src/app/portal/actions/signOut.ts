'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { localeOf } from '@/app/desk/actions/formOf'
import { deskAddress } from '@/content/deskAddress'
import { portalAddress } from '@/content/portalAddress'
import { closeMemberDoor } from '@/people/members/memberDoors'
import { cookieOf } from '@/people/signIn/cookies'

import { memberRequest } from '../memberRequest'

/** Ends this sign-in on the server, too; a colleague who acted for somebody comes back to the desk. */
export async function signOutMember(language: string): Promise<void> {
  const locale = localeOf(language)
  const { req, member } = await memberRequest(locale)
  if (member) await closeMemberDoor(req, member)
  const jar = await cookies()
  jar.set(cookieOf('member', ''))
  redirect(member?.actor ? deskAddress(locale) : portalAddress(locale, 'sign-in'))
}
