'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { choosePassword } from '@/people/password/choosePassword'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** The form behind a letter's link. */
export async function submitNewPassword(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const chosen = { ticket: textOf(form, 'ticket'), password: textOf(form, 'password') }
  const answer = await choosePassword(await deskRequest(locale), chosen)
  if (answer.ok) redirect(`${deskAddress(locale, 'sign-in')}?changed`)
  const t = translatorOf(locale)
  return { faults: { password: t(`desk.password.${answer.reason}`) } }
}
