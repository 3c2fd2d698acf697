'use server'

import { redirect } from 'next/navigation'

import { runAddress } from '@/content/deskAddress'
import { closeRun } from '@/programme/training/closeRun'
import { confirmELearning } from '@/programme/training/eLearning'
import { makeUp } from '@/programme/training/makeUp'
import { stopCourse } from '@/programme/training/stopCourse'
import { type Presence, presences, sayPresences } from '@/programme/training/sayPresence'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/**
 * The list of one date as it was filled in: what was changed in it, so that a colleague's word meanwhile stays. With
 * "everybody else", whoever has no word yet is present.
 */
export async function submitPresences(
  language: string,
  { run, date }: { run: string; date: string },
  _: unknown,
  form: FormData,
): Promise<void> {
  const locale = localeOf(language)
  const words: Record<string, Presence | undefined> = {}
  for (const [name, value] of [...form.entries()].slice(0, 1200))
    if (name.startsWith('said-') && value !== form.get(`was-${name.slice(5)}`))
      words[name.slice(5)] = presences.find((one) => one === value)
  const rest = form.get('all') === 'on' ? 'present' : undefined
  const answer = await sayPresences(await deskRequest(locale), { date, words, rest })
  redirect(`${runAddress(locale, run, date)}?done=${doneOf(answer)}`)
}

const doneOf = (answer: { ok: true } | { ok: false; reason: string }): string => {
  if (answer.ok) return 'saved'
  return answer.reason === 'early' || answer.reason === 'cancelled' ? answer.reason : 'unknown'
}

/** A course is finished: whoever has been everywhere gets the certificate. */
export async function submitClosing(language: string, run: string): Promise<void> {
  const locale = localeOf(language)
  const answer = await closeRun(await deskRequest(locale), run)
  redirect(`${runAddress(locale, run)}?${answer.ok ? `finished=${answer.completed}` : `done=${doneOf(answer)}`}`)
}

/** Somebody has done the e-learning of the course. */
export async function submitELearning(
  language: string,
  { run, booking }: { run: string; booking: string },
): Promise<void> {
  const locale = localeOf(language)
  const { ok } = await confirmELearning(await deskRequest(locale), booking)
  redirect(`${runAddress(locale, run)}?done=${ok ? 'confirmed' : 'unknown'}`)
}

/** Somebody stops with the course, also in the middle of it. */
export async function submitStopping(
  language: string,
  { run, booking }: { run: string; booking: string },
): Promise<void> {
  const locale = localeOf(language)
  const { ok } = await stopCourse(await deskRequest(locale), booking)
  redirect(`${runAddress(locale, run)}?done=${ok ? 'stopped' : 'unknown'}`)
}

/** Somebody makes up for a date in another run. */
export async function submitMakeUp(
  language: string,
  { run, booking }: { run: string; booking: string },
  _: unknown,
  form: FormData,
): Promise<void> {
  const locale = localeOf(language)
  const wish = { booking, missed: textOf(form, 'missed'), date: textOf(form, 'date') }
  const answer = await makeUp(await deskRequest(locale), wish)
  redirect(`${runAddress(locale, run)}?done=${answer.ok ? 'planned' : answer.reason}`)
}
