'use server'

import { redirect } from 'next/navigation'

import { portalAddress } from '@/content/portalAddress'
import { sayELearningDone } from '@/programme/training/eLearning'
import { enrol } from '@/programme/training/enrol'
import { makeFeed, stopFeed } from '@/programme/training/feeds'
import { changeRun, leaveCourse, takePlace } from '@/programme/training/ownSeat'
import { wishFor } from '@/programme/training/wishes'
import type { Locale } from '@/platform/locales'
import type { FormState } from '@/ui/desk/StepForm'

import { asMember } from '../asMember'
import { showFeed } from '../training/showFeed'

const lead = (locale: Locale, note: string): never => redirect(`${portalAddress(locale, 'training')}?note=${note}`)

/** What a page says of a wish that could not be fulfilled. */
const noteOf = (reason: string): string =>
  reason === 'full' || reason === 'elsewhere' || reason === 'notForYou' ? reason : 'over'

/** A member takes a seat in a run, or nothing where somebody was faster. */
export async function takeSeat(language: string, run: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const answer = await enrol(req, member, { run, waitIfFull: false, bookIfFreed: false })
  lead(locale, answer.ok ? answer.state : noteOf(answer.reason))
}

/** A member joins the line of a full run; where a seat has come free meanwhile they get it. */
export async function joinLine(language: string, run: string, _: unknown, form: FormData): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const answer = await enrol(req, member, { run, waitIfFull: true, bookIfFreed: form.get('bookIfFreed') === 'on' })
  lead(locale, answer.ok ? answer.state : noteOf(answer.reason))
}

export async function takeHeld(language: string, booking: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  lead(locale, (await takePlace(req, member, booking)).ok ? 'booked' : 'over')
}

/** They have done the e-learning of their course. */
export async function tickELearning(language: string, booking: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  lead(locale, (await sayELearningDone(req, member, booking)).ok ? 'eLearning' : 'over')
}

export async function giveBack(language: string, booking: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  lead(locale, (await leaveCourse(req, member, booking)).ok ? 'left' : 'over')
}

export async function changeGroup(language: string, wish: { booking: string; run: string }): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const answer = await changeRun(req, member, wish)
  lead(locale, answer.ok ? 'moved' : noteOf(answer.reason))
}

export async function wishNext(language: string, wish: { course: string; isWished: boolean }): Promise<void> {
  const { locale, req, member } = await asMember(language)
  const { ok } = await wishFor(req, member, wish)
  lead(locale, ok ? (wish.isWished ? 'wished' : 'unwished') : 'over')
}

/** A new address for a calendar, shown this once; the one before stops working. */
export async function newFeed(language: string): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  return { once: showFeed(locale, await makeFeed(req, member)) }
}

export async function endFeed(language: string): Promise<void> {
  const { locale, req, member } = await asMember(language)
  await stopFeed(req, member)
  lead(locale, 'stopped')
}
