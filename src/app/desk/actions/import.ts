'use server'

import { redirect } from 'next/navigation'

import { importAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { carryOut } from '@/programme/imports/carryOut'
import { type TryAnswer, tryImport } from '@/programme/imports/tryImport'
import type { FormState } from '@/ui/desk/StepForm'
import type { Translate } from '@/ui/page'

import { deskRequest } from '../deskRequest'
import { localeOf } from './formOf'

/** A list of people is brought; the page that follows says what each of its lines would do. */
export async function submitList(language: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const sent = form.get('list')
  const bytes = sent instanceof File ? Buffer.from(await sent.arrayBuffer()) : Buffer.alloc(0)
  const answer = await tryImport(await deskRequest(locale), bytes)
  if (answer.ok) redirect(`${importAddress(locale)}?list=${answer.id}#tried`)
  return { faults: { list: sayRefusal(translatorOf(locale), answer) } }
}

function sayRefusal(t: Translate, answer: Exclude<TryAnswer, { ok: true }>): string {
  switch (answer.reason) {
    case 'quotes':
      return t('imports.refused.quotes', { line: answer.line })
    case 'columnsMissing':
    case 'columnTwice':
      return t(`imports.refused.${answer.reason}`, {
        columns: answer.columns.map((column) => t(`imports.columns.${column}`)).join(', '),
      })
    default:
      return t(`imports.refused.${answer.reason}`)
  }
}

/** What was shown of a list is carried out. */
export async function submitCarryOut(language: string, list: string, _: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(language)
  const answer = await carryOut(await deskRequest(locale), { import: list, isTold: form.get('tell') === 'on' })
  const at = importAddress(locale)
  if (answer.ok) redirect(`${at}?added=${answer.added}#done`)
  redirect(answer.reason === 'gone' ? `${at}?gone=1#done` : `${at}?list=${list}&${answer.reason}=1#done`)
}
