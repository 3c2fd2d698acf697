'use server'

import { headers } from 'next/headers'

import { isUuid } from '@/content/isUuid'
import { askSeat } from '@/programme/bookings/askSeat'
import { newFormToken, readFormToken } from '@/programme/bookings/formTokens'
import { readWish } from '@/programme/bookings/readWish'
import { findCountry } from '@/programme/sessions/findCountry'
import { isLocale } from '@/platform/locales'
import type { BookingState } from '@/ui/sessions/BookingState'

import { inWords } from '../../inWords'
import { openPage } from '../openPage'
import { answerOf } from './answerOf'
import { fieldsIn } from './fieldsIn'
import { refusalOf } from './refusalOf'
import { waitIn } from './waitIn'

/** The form of a session: reads it, asks for the seat, and says in words what came of it. */
export async function submitBooking(
  language: string,
  session: string,
  _: BookingState,
  form: FormData,
): Promise<BookingState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const typed = fieldsIn(form)
  const say = (fault: 'robot' | 'tooFast' | 'foreign' | 'busy') => ({
    faults: { form: page.t(`booking.faults.${fault}`) },
    typed: { ...typed, token: fault === 'foreign' ? newFormToken(req.payload.secret, page.now) : (typed.token ?? '') },
  })
  if (typed.website) return say('robot')
  const token = readFormToken(req.payload.secret, { token: typed.token ?? '', now: page.now })
  if (!token.ok) return say(token.reason)

  const known = isUuid(session) ? session : ''
  const country = known ? await findCountry(req.payload, known) : 'BE'
  const read = readWish(sentBy(typed), { session: known, country, form: token.key })
  if (!read.ok) return { faults: inWords(read.faults, (fault) => page.t(`booking.faults.${fault}`)), typed }

  const address = (await headers()).get('x-forwarded-for') ?? ''
  const answer = known ? await askSeat(req, { wish: read.wish, address }) : ({ ok: false, reason: 'unknown' } as const)
  if (answer.ok) return { answer: await answerOf({ req, page, wish: read.wish, answer }) }
  if (answer.reason === 'busy') return say('busy')
  if (answer.reason === 'wait')
    return { faults: { form: page.t('booking.faults.wait', { time: waitIn(page, answer.seconds) }) }, typed }
  return { refused: await refusalOf({ req, page, session: known, reason: answer.reason }), typed }
}

/** The fields of the form as a program would send them. */
const sentBy = ({ bookIfFreed, waitIfFull, consent, heardOf, ...texts }: Record<string, string>) => ({
  ...texts,
  heardOf: heardOf || undefined,
  bookIfFreed: bookIfFreed === 'on',
  waitIfFull: waitIfFull === 'on',
  consent: consent === 'on',
})
