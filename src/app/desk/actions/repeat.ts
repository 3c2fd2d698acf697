'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { dayFields } from '@/programme/sessions/repeatRule'
import { repeatSession } from '@/programme/sessions/repeatSession'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest } from '../deskRequest'
import { localeOf, textsOf } from './formOf'

/** The form that repeats a session; the list of sessions then says how many were made. */
export async function submitRepeat(
  language: string,
  session: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const typed = textsOf(form, ['weeks', 'state', ...dayFields])
  const weeks = typed.weeks.trim()
  const wrongDays = dayFields.filter((name) => typed[name].trim() && !isDay(typed[name].trim()))
  const faults = {
    ...(weeks && !/^\d{1,2}$/.test(weeks) && { weeks: t('repeat.refused.weeks') }),
    ...Object.fromEntries(wrongDays.map((name) => [name, t('repeat.refused.day')])),
  }
  if (Object.keys(faults).length > 0) return { faults, typed }
  const days = dayFields.flatMap((name) => typed[name].trim() || [])
  const wish = { session, weeks: Number(weeks), days, state: typed.state === 'open' ? 'open' : 'draft' } as const
  const answer = await repeatSession(await deskRequest(locale), wish)
  if (!answer.ok) return { faults: { weeks: t(`repeat.refused.${answer.reason}`) }, typed }
  const { made, existing } = answer
  redirect(`${deskAddress(locale, 'sessions')}?made=${made.length}&there=${existing.length}#done`)
}

/** A day as browsers send it, and one that there is. */
const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)
