'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { deskAddress } from '@/content/deskAddress'
import { isUuid } from '@/content/isUuid'
import { closeAccount } from '@/people/colleagues/closeAccount'
import { inviteAgain } from '@/people/colleagues/inviteAgain'
import { reopenAccount } from '@/people/colleagues/reopenAccount'
import { resetPhone } from '@/people/phone/resetPhone'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

type Said = 'invited' | 'closed' | 'reopened' | 'asked' | 'reset' | 'refused' | 'emptied' | 'secondPerson'

/** What an administrator does for a colleague; the page says afterwards what has happened. */
export async function submitCare(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const [staff, act] = [textOf(form, 'staff'), textOf(form, 'act')]
  const said = isUuid(staff) ? await care(await deskRequest(locale), { staff, act }) : 'refused'
  redirect(`${deskAddress(locale, 'colleagues')}?done=${said}#done`)
}

async function care(req: PayloadRequest, { staff, act }: { staff: string; act: string }): Promise<Said> {
  if (act === 'invite') return (await inviteAgain(req, staff)).ok ? 'invited' : 'refused'
  if (act === 'close') return (await closeAccount(req, { staff, now: new Date() })).ok ? 'closed' : 'refused'
  if (act === 'reopen') return reopen(req, staff)
  if (act !== 'reset') return 'refused'
  const answer = await resetPhone(req, { staff, now: new Date() })
  if (answer.ok) return answer.now
  return answer.reason === 'secondPerson' ? 'secondPerson' : 'refused'
}

async function reopen(req: PayloadRequest, staff: string): Promise<Said> {
  const answer = await reopenAccount(req, staff)
  if (answer.ok) return 'reopened'
  return answer.reason === 'emptied' ? 'emptied' : 'refused'
}
