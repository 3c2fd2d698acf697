'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { sendLetterAgain } from '@/programme/bookings/sendLetterAgain'
import { writeAgain } from '@/programme/returns/writeAgain'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** Sends a letter again that was given up. */
export async function submitLetterAgain(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const isSent = await sendLetterAgain(await deskRequest(locale), textOf(form, 'job'))
  redirect(`${deskAddress(locale)}?letter=${isSent ? 'sent' : 'gone'}#done`)
}

/** Writes once more to somebody from whom a letter came back. */
export async function submitWriteAgain(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const isWritten = await writeAgain(await deskRequest(locale), textOf(form, 'booking'))
  redirect(`${deskAddress(locale)}?returned=${isWritten ? 'sent' : 'gone'}#done`)
}
