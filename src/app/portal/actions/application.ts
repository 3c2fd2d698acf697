'use server'

import { redirect } from 'next/navigation'

import { textOf } from '@/app/desk/actions/formOf'
import { typedIn } from '@/app/typedIn'
import { portalAddress, stepAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import type { Member } from '@/people/members/Member'
import type { Locale } from '@/platform/locales'
import { boundsOf } from '@/programme/applications/boundsOf'
import { stepsOf } from '@/programme/applications/questions'
import { saveStep } from '@/programme/applications/saveStep'
import { sendApplication } from '@/programme/applications/sendApplication'
import { resumeApplication, stopApplication } from '@/programme/applications/stopApplication'
import { goOn } from '@/programme/waiting/goOn'
import type { FormState } from '@/ui/desk/StepForm'
import type { QuestionsState } from '@/ui/portal/apply/QuestionsForm'

import { sayFaults } from '../application/sayFaults'
import { asMember } from '../asMember'

/** The form of one step: it is saved, and leads on to the next one or, for now, to the front page. */
export async function saveAnswers(
  language: string,
  step: number,
  _: QuestionsState,
  form: FormData,
): Promise<QuestionsState> {
  const { locale, req, member } = await asMember(language)
  const typed = typedIn(form)
  const isPart = form.has('later')
  const answer = await saveStep(req, member, { step, typed, isPart })
  if (answer.ok) redirect(isPart ? `${portalAddress(locale)}?note=saved` : stepAddress(locale, step + 1))
  if (answer.reason === 'unknown') redirect(portalAddress(locale))
  const questions = stepsOf(member.role)[step - 1]?.questions ?? []
  const bounds = await boundsOf(req.payload, member.branch)
  return { faults: sayFaults(translatorOf(locale), { questions, faults: answer.faults, bounds }), typed }
}

/** The last form: everything was checked, and goes to the branch. */
export async function sendAnswers(language: string, _: FormState, form: FormData): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  const answer = await sendApplication(req, member, { hasAgreed: textOf(form, 'consent') === 'on' })
  if (!answer.ok && answer.reason === 'noConsent')
    return { faults: { consent: translatorOf(locale)('apply.consentMissing') } }
  redirect(!answer.ok && answer.reason === 'incomplete' ? checkAddress(locale, member) : portalAddress(locale))
}

/** Somebody stops their application, and may say why. */
export async function stopOwn(language: string, _: FormState, form: FormData): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  await stopApplication(req, member, { why: textOf(form, 'why'), reason: textOf(form, 'reason') })
  redirect(portalAddress(locale))
}

/** Somebody who waits for a duo still wants to go on. */
export async function goOnOwn(language: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const { ok } = await goOn(req, member)
  redirect(portalAddress(locale) + (ok ? '?note=still' : ''))
}

/** Somebody who stopped wants to go on. */
export async function resumeOwn(language: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const { ok } = await resumeApplication(req, member)
  redirect(ok ? checkAddress(locale, member) : portalAddress(locale))
}

const checkAddress = (locale: Locale, { role }: Member): string => stepAddress(locale, stepsOf(role).length + 1)
