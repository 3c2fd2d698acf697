'use server'

import { redirect } from 'next/navigation'

import { deskAddress } from '@/content/deskAddress'
import { sendLetterAgain } from '@/programme/bookings/sendLetterAgain'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

/** Sends a letter again that was given up. */
export async function submitLetterAgain(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const isSent = await sendLetterAgain(await deskRequest(locale), textOf(form, 'job'))
  redirect(`${deskAddress(locale)}?letter=${isSent ? 'sent' : 'gone'}#done`)
}
