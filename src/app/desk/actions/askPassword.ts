'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { askNewPassword } from '@/people/password/askNewPassword'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest, visitor } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** The form of whoever forgot their password; the answer is the same for everybody. */
export async function submitForgotten(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const email = textOf(form, 'email').trim()
  if (!email) return { faults: { email: translatorOf(locale)('desk.signIn.emailMissing') } }
  await askNewPassword(await deskRequest(locale), { email, address: (await visitor()).address })
  redirect(`${deskAddress(locale, 'forgotten')}?sent`)
}
