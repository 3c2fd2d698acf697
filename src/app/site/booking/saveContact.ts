'use server'

import { redirect } from 'next/navigation'

import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { changeContact } from '@/programme/bookings/changeContact'
import { readContact } from '@/programme/bookings/readContact'
import { readOwn } from '@/programme/bookings/readOwn'
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
  redirect(`${bookingAddress(read.contact.language, token)}?note=${result.ok ? 'saved' : 'late'}`)
}
