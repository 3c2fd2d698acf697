'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { actAsMember } from '@/people/members/actAsMember'
import { cookieOf } from '@/people/signIn/cookies'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest, visitor } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** Opens the portal for a coordinator in the place of a member of their branch, with a reason. */
export async function openPortalFor(
  language: string,
  member: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const why = textOf(form, 'why')
  const req = await deskRequest(locale)
  const answer = await actAsMember(req, { member, why, device: (await visitor()).device })
  if (!answer.ok) {
    const words = translatorOf(locale)(
      answer.reason === 'noReason' ? 'applying.staff.whyMissing' : 'behalf.refused.unknown',
    )
    return { faults: { why: words }, typed: { why } }
  }
  const jar = await cookies()
  jar.set(cookieOf('member', answer.token))
  redirect(portalAddress(locale))
}
