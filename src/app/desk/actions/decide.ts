'use server'

import { redirect } from 'next/navigation'

import { candidateAddress, deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { answerRefusal } from '@/programme/way/answerRefusal'
import { decide } from '@/programme/way/decide'
import { isDecision } from '@/programme/way/decisions'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

const fields = ['why', 'until', 'partner', 'contact', 'reason'] as const
const fieldOf = {
  whyMissing: 'why',
  untilWrong: 'until',
  partnerMissing: 'partner',
  contactMissing: 'contact',
  unknown: 'why',
} as const

/** The form of one decision on an application; the page that follows shows where it stands. */
export async function submitDecision(
  language: string,
  application: string,
  decision: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const [why, until, partner, contact, reason] = fields.map((name) => textOf(form, `${decision}-${name}`))
  const wish = { application, why, until, partner, contact, reason }
  const answer = isDecision(decision)
    ? await decide(await deskRequest(locale), { ...wish, decision })
    : ({ ok: false, reason: 'unknown' } as const)
  if (answer.ok) redirect(`${candidateAddress(locale, application)}?done=1`)
  const words = translatorOf(locale)(`way.faults.${answer.reason}`)
  const typed = Object.fromEntries(fields.map((name) => [`${decision}-${name}`, textOf(form, `${decision}-${name}`)]))
  return { faults: { [`${decision}-${fieldOf[answer.reason]}`]: words }, typed }
}

/** What a second person says to a refusal that was asked for, or the first one who takes it back. */
export async function submitRefusalAnswer(
  language: string,
  { application, isAgreed, isGuest }: { application: string; isAgreed: boolean; isGuest: boolean },
): Promise<void> {
  const locale = localeOf(language)
  await answerRefusal(await deskRequest(locale), { application, isAgreed })
  redirect(isGuest ? deskAddress(locale, 'applications') : `${candidateAddress(locale, application)}?done=1`)
}
