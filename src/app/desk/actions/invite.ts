'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { inviteToCourse } from '@/programme/invitations/inviteToCourse'
import { inviteToInterview, mostShared } from '@/programme/invitations/inviteToInterview'
import type { FormState } from '@/ui/desk/StepForm'

import { fieldOfFault } from '../applications/fieldOfFault'
import { deskRequest } from '../deskRequest'
import { localeOf, textOf, textsOf } from './formOf'

const times = Array.from({ length: mostShared }, (_, index) => `time-${index + 1}`)

/** Moments for an interview that several people share; the board then says how many were invited. */
export async function submitSharedTimes(
  language: string,
  applications: string[],
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const typed = textsOf(form, [...times, 'minutes', 'intakeMode', 'place', 'meeting'])
  const { minutes = '', intakeMode: mode = '', place = '', meeting = '' } = typed
  const wish = { applications, times: times.map((name) => typed[name] ?? ''), minutes, mode, place, meeting }
  const answer = await inviteToInterview(await deskRequest(locale), wish)
  if (answer.ok) redirect(doneAddress(locale, answer))
  return {
    faults: { [fieldOfFault[answer.reason]]: translatorOf(locale)(`intake.staff.faults.${answer.reason}`) },
    typed,
  }
}

/** Several people are invited to a course. */
export async function submitCourseInvitations(
  language: string,
  applications: string[],
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const run = textOf(form, 'run')
  const answer = await inviteToCourse(await deskRequest(locale), { run, applications })
  if (answer.ok) redirect(doneAddress(locale, answer))
  return { faults: { run: translatorOf(locale)('invite.closed') }, typed: { run } }
}

const doneAddress = (
  locale: ReturnType<typeof localeOf>,
  { invited, left }: { invited: number; left: number },
): string => `${deskAddress(locale, 'applications')}?invited=${invited}&left=${left}#done`
