'use server'

import { redirect } from 'next/navigation'

import { candidateAddress, deskAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { addNote } from '@/programme/board/addNote'
import { handOver, handOverAll } from '@/programme/board/handOver'
import { endStandIn, setStandIn } from '@/programme/board/standIn'
import type { FormState } from '@/ui/desk/StepForm'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** A note for colleagues; the page that follows shows it. */
export async function submitNote(
  language: string,
  application: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const sent = form.get('note')
  const text = typeof sent === 'string' ? sent.slice(0, 20_000) : ''
  const answer = await addNote(await deskRequest(locale), { application, text })
  if (answer.ok) redirect(`${candidateAddress(locale, application)}?done=1`)
  return { faults: { note: translatorOf(locale)(`board.faults.${answer.reason}`) }, typed: { note: text } }
}

/** An application goes to a colleague. */
export async function submitHandOver(
  language: string,
  application: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const to = textOf(form, 'to')
  const answer = await handOver(await deskRequest(locale), { application, to })
  if (answer.ok) redirect(`${candidateAddress(locale, application)}?done=1`)
  return { faults: { to: translatorOf(locale)('board.faults.unknown') }, typed: { to } }
}

/** A colleague stands in while somebody is away. */
export async function submitStandIn(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const typed = { to: textOf(form, 'to'), from: textOf(form, 'from'), until: textOf(form, 'until') }
  const answer = await setStandIn(await deskRequest(locale), typed)
  if (answer.ok) redirect(`${deskAddress(locale, 'applications')}?away=1`)
  const t = translatorOf(locale)
  const faults = Object.entries(answer.faults).map(([name, fault]) => [name, t(`board.standIn.faults.${fault}`)])
  return { faults: Object.fromEntries(faults) as Record<string, string>, typed }
}

/** Somebody is back before the day. */
export async function submitBack(language: string): Promise<void> {
  const locale = localeOf(language)
  await endStandIn(await deskRequest(locale))
  redirect(`${deskAddress(locale, 'applications')}?away=0`)
}

/** All that somebody accompanies goes to a colleague. */
export async function submitHandOverAll(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const { given } = await handOverAll(await deskRequest(locale), { to: textOf(form, 'to') })
  redirect(`${deskAddress(locale, 'applications')}?given=${given}`)
}
