'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { cookieOf } from '@/people/signIn/cookies'
import { enterPassword, type PasswordAnswer } from '@/people/signIn/enterPassword'
import type { Locale } from '@/platform/locales'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest, visitor } from '../deskRequest'
import { placeOf, withNext } from '../nextPlace'
import { localeOf, textOf } from './formOf'
import { sayWait } from './sayWait'

/** The form at the door: leads on to the code, to setting up a phone, or straight in. */
export async function submitPassword(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const [email, password] = [textOf(form, 'email').trim(), textOf(form, 'password')]
  const missing = faultsOf(locale, { email, password })
  if (missing) return { faults: missing, typed: { email } }

  const req = await deskRequest(locale)
  const answer = await enterPassword(req, { email, password, visitor: await visitor() })
  if (!answer.ok) return { faults: { email: refusal(locale, answer) }, typed: { email } }

  const jar = await cookies()
  const next = placeOf(textOf(form, 'next'))
  jar.set(cookieOf(answer.next === 'in' ? 'sign-in' : 'ticket', answer.token))
  if (answer.next === 'in') redirect(next ?? deskAddress(locale))
  redirect(withNext(deskAddress(locale, answer.next), next))
}

function faultsOf(locale: Locale, { email, password }: { email: string; password: string }) {
  const t = translatorOf(locale)
  const faults = {
    ...(!email && { email: t('desk.signIn.emailMissing') }),
    ...(!password && { password: t('desk.signIn.passwordMissing') }),
  }
  return Object.keys(faults).length > 0 ? faults : undefined
}

function refusal(locale: Locale, answer: Extract<PasswordAnswer, { ok: false }>): string {
  const t = translatorOf(locale)
  return answer.reason === 'wait' ? sayWait(t, answer.seconds) : t('desk.signIn.wrong')
}
