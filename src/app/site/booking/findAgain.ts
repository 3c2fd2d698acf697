'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'

import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { takesTexts, textGateway } from '@/platform/texts/textGateway'
import { askLink, openByCode } from '@/programme/bookings/askLink'
import { comparedContacts } from '@/programme/bookings/contacts'
import { readCode } from '@/programme/bookings/codes'
import { plainWords } from '@/programme/bookings/plainText'
import { proveByDigits } from '@/programme/bookings/proveByDigits'
import type { Page } from '@/ui/page'
import type { OwnFormState } from '@/ui/programme/OwnForm'

import { openPage } from '../openPage'
import { fieldsIn } from './fieldsIn'
import { waitIn } from './waitIn'

/** The form of a lost link: the same answer for everybody. */
export async function askLetter(language: string, _: OwnFormState, form: FormData): Promise<OwnFormState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const typed = fieldsIn(form)
  const contact = plainWords(typed.lost ?? '')
  if (!isReached(contact)) return { faults: { lost: page.t(lostFault()) }, typed }
  const answer = await askLink(req, { contact, address: await addressOf() })
  return answer.ok ? { done: true } : { faults: { lost: sayWait(page, answer) }, typed }
}

/** The form of who has a code on paper. */
export async function enterCode(language: string, _: OwnFormState, form: FormData): Promise<OwnFormState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const typed = fieldsIn(form)
  const code = readCode((typed.code ?? '').slice(0, 40))
  if (!code) return { faults: { code: page.t('findBooking.codeWrong') }, typed }
  const contact = plainWords(typed.contact ?? '').slice(0, 254)
  const answer = await openByCode(req, { code, contact, address: await addressOf() })
  if (!answer.ok) return { faults: { code: sayWait(page, answer) }, typed }
  if (answer.token) redirect(bookingAddress(page.locale, answer.token))
  return { done: true }
}

/** The form for the six digits of the letter that asks whether it is really them. */
export async function proveSeat(language: string, _: OwnFormState, form: FormData): Promise<OwnFormState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const typed = fieldsIn(form)
  const code = readCode((typed.held ?? '').slice(0, 40))
  const asked = { code: code ?? '', digits: (typed.digits ?? '').slice(0, 40), address: await addressOf() }
  const answer = await proveByDigits(req, asked)
  if (answer.ok) redirect(bookingAddress(page.locale, answer.token))
  if (answer.reason === 'unknown') return { faults: { digits: page.t('findBooking.digitsWrong') }, typed }
  return { faults: { digits: sayWait(page, answer) }, typed }
}

/** An address of any kind, or a number that takes texts: what can be sent there is decided by what was typed alone. */
const isReached = (contact: string): boolean =>
  z.email().max(254).safeParse(contact).success || comparedContacts(contact).some((one) => takesTexts(one))

const lostFault = () => (textGateway() ? 'findBooking.lostWrong' : 'booking.faults.emailWrong')

const addressOf = async (): Promise<string> => (await headers()).get('x-forwarded-for') ?? ''

const sayWait = (page: Page, answer: { reason: 'busy' } | { reason: 'wait'; seconds: number }): string =>
  answer.reason === 'busy'
    ? page.t('callBack.faults.busy')
    : page.t('findBooking.wait', { time: waitIn(page, answer.seconds) })
