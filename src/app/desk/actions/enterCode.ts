'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { cookieIn, cookieOf } from '@/people/signIn/cookies'
import { enterCode } from '@/people/signIn/enterCode'
import type { FormState } from '@/ui/desk/StepForm'

import { askedWith, deskRequest, visitor } from '../deskRequest'
import { localeOf, placeOf, textOf } from './formOf'

/** The form for the code; after a recovery code the page shows how many are left and where to set up a new phone. */
export async function submitCode(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const ticket = cookieIn(await askedWith(), 'ticket') ?? ''
  const remember = textOf(form, 'remember') === 'on'
  const entered = { ticket, code: textOf(form, 'code'), remember, visitor: await visitor() }
  const answer = await enterCode(await deskRequest(locale), entered)
  if (!answer.ok) {
    const typed = { remember: remember ? 'on' : '' }
    if (answer.reason === 'wait')
      return { faults: { code: t('desk.signIn.wait', { minutes: Math.ceil(answer.seconds / 60) }) }, typed }
    return { faults: { code: t(`desk.code.${answer.reason}`) }, typed }
  }
  const jar = await cookies()
  jar.set(cookieOf('ticket', ''))
  jar.set(cookieOf('sign-in', answer.token))
  if (answer.device) jar.set(cookieOf('device', answer.device))
  const next = placeOf(textOf(form, 'next')) ?? deskAddress(locale)
  redirect(answer.codesLeft === undefined ? next : deskAddress(locale, 'doors'))
}
