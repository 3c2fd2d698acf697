'use server'

import { redirect } from 'next/navigation'

import { textOf } from '@/app/desk/actions/formOf'
import { visitor } from '@/app/desk/deskRequest'
import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { askMemberCall } from '@/programme/members/askMemberCall'
import type { FormState } from '@/ui/desk/StepForm'

import { asMember } from '../asMember'

/** A member wants their branch to call them. */
export async function callMeBack(language: string, _: FormState, form: FormData): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  const telephone = textOf(form, 'telephone').trim()
  const answer = await askMemberCall(req, member, { telephone, address: (await visitor()).address })
  if (answer.ok) redirect(`${portalAddress(locale)}?note=called`)
  return { faults: { telephone: translatorOf(locale)(`applying.call.${answer.reason}`) }, typed: { telephone } }
}
