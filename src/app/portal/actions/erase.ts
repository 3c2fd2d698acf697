'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { localeOf } from '@/app/desk/actions/formOf'
import { portalAddress } from '@/content/portalAddress'
import { cookieOf } from '@/people/signIn/cookies'
import { eraseMember } from '@/programme/members/eraseMember'

import { memberRequest } from '../memberRequest'

/** A member wants to be erased: their page opens no more, so the door says that it is done. */
export async function eraseMine(language: string): Promise<void> {
  const locale = localeOf(language)
  const { req, member } = await memberRequest(locale)
  if (member) await eraseMember(req, member)
  const jar = await cookies()
  jar.set(cookieOf('member', ''))
  redirect(`${portalAddress(locale, 'sign-in')}?note=erased`)
}
