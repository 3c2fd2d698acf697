'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { askNewPhone } from '@/people/phone/askNewPhone'
import { closeDoor } from '@/people/signIn/closeDoor'
import { cookieOf } from '@/people/signIn/cookies'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'
import { sayWait } from './sayWait'

/** Closes one of one's own sign-ins, or forgets a device. */
export async function submitClose(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const kind = textOf(form, 'kind') === 'devices' ? 'remembered-devices' : 'sign-ins'
  await closeDoor(await deskRequest(locale), { kind, id: textOf(form, 'id') })
  redirect(deskAddress(locale, 'doors'))
}

/** Leads somebody who gives their password to setting up another phone. */
export async function submitOtherPhone(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const req = await deskRequest(locale)
  if (!req.user) redirect(deskAddress(locale, 'sign-in'))
  const answer = await askNewPhone(req, textOf(form, 'password'))
  const t = translatorOf(locale)
  if (!answer.ok) {
    const password = answer.reason === 'wait' ? sayWait(t, answer.seconds) : t('desk.doorsPage.passwordWrong')
    return { faults: { password } }
  }
  const jar = await cookies()
  jar.set(cookieOf('ticket', answer.ticket))
  redirect(deskAddress(locale, 'phone'))
}
