'use server'

import { redirect } from 'next/navigation'

import { textOf } from '@/app/desk/actions/formOf'
import { portalAddress } from '@/content/portalAddress'
import { leaveIntake } from '@/programme/intakes/leaveIntake'
import { pickTime } from '@/programme/intakes/pickTime'
import type { FormState } from '@/ui/desk/StepForm'

import { asMember } from '../asMember'

/** A moment is chosen for the interview; the page that follows says which, or why not. */
export async function pickMoment(language: string, { intake, at }: { intake: string; at: string }): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const answer = await pickTime(req, member, { intake, at })
  const note = answer.ok ? 'picked' : answer.reason
  redirect(portalAddress(locale) + (note === 'unknown' ? '' : `?note=${note}`))
}

/** Somebody cannot come, or no moment suits them. */
export async function leaveMoment(
  language: string,
  { intake }: { intake: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  const answer = await leaveIntake(req, member, { intake, asked: textOf(form, 'asked') })
  redirect(portalAddress(locale) + (answer.ok ? '?note=left' : ''))
}
