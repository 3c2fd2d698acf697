'use server'

import { cookies } from 'next/headers'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { setUpPhone } from '@/people/phone/setUpPhone'
import { cookieIn, cookieOf } from '@/people/signIn/cookies'
import type { FormState } from '@/ui/desk/StepForm'

import { askedWith, deskRequest, visitor } from '../deskRequest'
import { placeOf } from '../nextPlace'
import { localeOf, textOf } from './formOf'

/** The form that makes a phone the second factor; it answers with the recovery codes, this once. */
export async function submitPhone(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const ticket = cookieIn(await askedWith(), 'ticket') ?? ''
  const answer = await setUpPhone(await deskRequest(locale), {
    ticket,
    code: textOf(form, 'code'),
    visitor: await visitor(),
  })
  if (!answer.ok) return { faults: { code: t(answer.reason === 'wrong' ? 'desk.phone.wrong' : 'desk.code.expired') } }

  const jar = await cookies()
  jar.set(cookieOf('ticket', ''))
  jar.set(cookieOf('sign-in', answer.token))
  const next = { label: t('desk.phone.doneNext'), href: placeOf(textOf(form, 'next')) ?? deskAddress(locale) }
  return { once: { title: t('desk.phone.doneTitle'), text: t('desk.phone.doneText'), codes: answer.codes, next } }
}
