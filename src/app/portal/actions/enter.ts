'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'

import { localeOf, textOf } from '@/app/desk/actions/formOf'
import { askedWith, visitor } from '@/app/desk/deskRequest'
import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { askEntry } from '@/people/members/askEntry'
import { enterByCode, enterByLink } from '@/people/members/enter'
import { rememberedSeconds } from '@/people/members/openMemberSignIn'
import { cookieIn, cookieOf } from '@/people/signIn/cookies'
import type { Locale } from '@/platform/locales'
import type { FormState } from '@/ui/desk/StepForm'

import { memberRequest } from '../memberRequest'

/** The form at the door: a letter, and on to the digits in it; the same for every address. */
export async function askMemberEntry(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const email = textOf(form, 'email').trim()
  const t = translatorOf(locale)
  if (!isEmail(email)) return { faults: { email: t('portal.signIn.emailWrong') }, typed: { email } }
  const { req } = await memberRequest(locale)
  const answer = await askEntry(req, { email, address: (await visitor()).address })
  if (!answer.ok) return { faults: { email: sayWait(locale, answer.seconds) }, typed: { email } }
  const jar = await cookies()
  jar.set(cookieOf('asked', answer.asked))
  redirect(portalAddress(locale, 'code'))
}

/** The form for the six digits, in the browser that asked for them or in another one. */
export async function enterMemberCode(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const asked = cookieIn(await askedWith(), 'asked')
  const [email, code, remember] = [textOf(form, 'email').trim(), textOf(form, 'code'), isTicked(form)]
  const typed = { email, remember: remember ? 'on' : '' }
  if (!asked && !isEmail(email)) return { faults: { email: t('portal.signIn.emailWrong') }, typed }
  const { req } = await memberRequest(locale)
  const answer = await enterByCode(req, { asked, email, code, remember, visitor: await visitor() })
  if (answer.ok) return letIn(locale, { token: answer.token, remember })
  const fault = answer.reason === 'wait' ? sayWait(locale, answer.seconds) : t(`portal.code.${answer.reason}`)
  return { faults: { code: fault }, typed }
}

/** The button behind the link of the letter. */
export async function enterMemberLink(
  language: string,
  token: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const remember = isTicked(form)
  const { req } = await memberRequest(locale)
  const answer = await enterByLink(req, { token, remember, visitor: await visitor() })
  // Pressed twice, the second finds the link used: its page leads on whom the first has let in.
  if (!answer.ok) redirect(`${portalAddress(locale, 'sign-in')}?note=expired`)
  return letIn(locale, { token: answer.token, remember })
}

async function letIn(locale: Locale, { token, remember }: { token: string; remember: boolean }): Promise<never> {
  const jar = await cookies()
  jar.set(cookieOf('asked', ''))
  jar.set(cookieOf('member', token, remember ? rememberedSeconds : undefined))
  redirect(portalAddress(locale))
}

const isTicked = (form: FormData): boolean => textOf(form, 'remember') === 'on'
const isEmail = (email: string): boolean => z.email().max(254).safeParse(email).success

const sayWait = (locale: Locale, seconds: number): string =>
  translatorOf(locale)('portal.wait', { minutes: Math.ceil(seconds / 60) })
