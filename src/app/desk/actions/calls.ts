'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { recordCall } from '@/programme/calls/recordCall'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** What came of a call; the page says afterwards what has happened. */
export async function submitCallTry(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const [call, act] = [textOf(form, 'call'), textOf(form, 'act')]
  const answer = await recordCall(await deskRequest(locale), { call, ...triedBy(act) })
  redirect(`${deskAddress(locale, 'calls')}?done=${answer.ok ? 'saved' : answer.reason}#done`)
}

function triedBy(act: string) {
  if (act === 'accept' || act === 'decline') return { result: 'reached', settle: act } as const
  if (act === 'reached' || act === 'wrongNumber') return { result: act } as const
  return { result: 'notReached' } as const
}
