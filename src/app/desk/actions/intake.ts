'use server'

import { redirect } from 'next/navigation'

import { typedIn } from '@/app/typedIn'
import { candidateAddress, interviewAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { endIntake } from '@/programme/intakes/endIntake'
import { mostTimes } from '@/programme/intakes/Intake'
import { proposeIntake } from '@/programme/intakes/proposeIntake'
import { saveInterview } from '@/programme/interviews/saveInterview'
import type { FormState } from '@/ui/desk/StepForm'
import type { QuestionsState } from '@/ui/portal/apply/QuestionsForm'

import { sayInterviewFaults } from '@/app/interview/drawInterview'
import { deskRequest } from '../deskRequest'
import { localeOf, textsOf } from './formOf'
import { fieldOfFault } from '../applications/fieldOfFault'

const times = Array.from({ length: mostTimes }, (_, index) => `time-${index + 1}`)
const fields = [...times, 'minutes', 'intakeMode', 'place', 'meeting', 'agreed']

/** Moments for an interview are proposed; the page that follows shows where it stands. */
export async function submitProposal(
  language: string,
  application: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const typed = textsOf(form, fields)
  const { minutes = '', intakeMode: mode = '', place = '', meeting = '', agreed } = typed
  const answer = await proposeIntake(await deskRequest(locale), {
    application,
    times: times.map((name) => typed[name] ?? ''),
    ...{ minutes, mode, place, meeting },
    isAgreed: agreed === 'on',
  })
  if (answer.ok) redirect(`${candidateAddress(locale, application)}?done=1`)
  return {
    faults: { [fieldOfFault[answer.reason]]: translatorOf(locale)(`intake.staff.faults.${answer.reason}`) },
    typed,
  }
}

/** A planned interview is called off, or nobody came to it. */
export async function submitEnd(
  language: string,
  { application, as }: { application: string; as: 'calledOff' | 'missed' },
): Promise<void> {
  const locale = localeOf(language)
  const { ok } = await endIntake(await deskRequest(locale), { application, as })
  redirect(candidateAddress(locale, application) + (ok ? '?done=1' : ''))
}

/** What was noted in an interview: saved for now, or the interview is done. */
export async function submitInterview(
  language: string,
  application: string,
  _: QuestionsState,
  form: FormData,
): Promise<QuestionsState> {
  const locale = localeOf(language)
  const typed = typedIn(form)
  const isDone = !form.has('later')
  const answer = await saveInterview(await deskRequest(locale), { application, typed, isDone })
  if (answer.ok)
    redirect(
      isDone
        ? `${candidateAddress(locale, application)}?done=1`
        : `${interviewAddress(locale, application)}?note=saved`,
    )
  if (answer.reason === 'unknown') redirect(candidateAddress(locale, application))
  return { faults: sayInterviewFaults(translatorOf(locale), answer.faults), typed }
}
