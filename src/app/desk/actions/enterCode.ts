'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { cookieIn, cookieOf } from '@/people/signIn/cookies'
import { enterCode } from '@/people/signIn/enterCode'
import type { FormState } from '@/ui/desk/StepForm'

import { askedWith, deskRequest, visitor } from '../deskRequest'
import { placeOf } from '../nextPlace'
import { localeOf, textOf } from './formOf'
import { sayWait } from './sayWait'

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
    const code = answer.reason === 'wait' ? sayWait(t, answer.seconds) : t(`desk.code.${answer.reason}`)
    return { faults: { code }, typed }
  }
  const jar = await cookies()
  jar.set(cookieOf('ticket', ''))
  jar.set(cookieOf('sign-in', answer.token))
  if (answer.device) jar.set(cookieOf('device', answer.device))
  const next = placeOf(textOf(form, 'next')) ?? deskAddress(locale)
  redirect(answer.codesLeft === undefined ? next : deskAddress(locale, 'doors'))
}
