'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { inTransaction } from '@/platform/transaction'
import { changeContact } from '@/programme/bookings/changeContact'
import { openLink } from '@/programme/bookings/links'
import { readContact } from '@/programme/bookings/readContact'
import { type OwnBooking, readOwn } from '@/programme/bookings/readOwn'
import { findCountry } from '@/programme/sessions/findCountry'
import type { OwnFormState } from '@/ui/programme/OwnForm'

import { inWords } from '../../inWords'
import { openPage } from '../openPage'
import { fieldsIn } from './fieldsIn'
import { waitIn } from './waitIn'

/** The form of how somebody is reached: says what is wrong, or leads back to their page, which says what comes next. */
export async function saveContact(
  language: string,
  token: string,
  _: OwnFormState,
  form: FormData,
): Promise<OwnFormState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const own = await readOwn(req, token)
  if (!own?.opensAll) redirect(bookingAddress(page.locale, token))
  const typed = fieldsIn(form)
  const read = readContact(typed, await findCountry(req.payload, own.session.id))
  if (!read.ok) return { faults: inWords(read.faults, (fault) => page.t(`booking.faults.${fault}`)), typed }
  const result = await changeContact(req, { booking: own.id, contact: read.contact })
  if (!result.ok && result.reason === 'wait')
    return { faults: { email: page.t('findBooking.wait', { time: waitIn(page, result.seconds) }) }, typed }
  // Their link may have gone to the address that they have just taken away.
  const open = result.ok && !(await readOwn(req, token)) ? await openAnew(req, own) : token
  redirect(`${bookingAddress(read.contact.language, open)}?note=${result.ok ? 'saved' : 'late'}`)
}

const openAnew = (req: PayloadRequest, { id: booking, by }: OwnBooking): Promise<string> =>
  inTransaction(req, () => openLink(req, { booking, by }))
