'use server'

import { redirect } from 'next/navigation'

import { doorAddress } from '@/content/deskAddress'
import { isUuid } from '@/content/isUuid'
import { translatorOf } from '@/messages/translatorOf'
import { addWalkIn } from '@/programme/attendance/addWalkIn'
import { readWish } from '@/programme/bookings/readWish'
import { findCountry } from '@/programme/sessions/findCountry'
import type { FormState } from '@/ui/desk/StepForm'

import { inWords } from '../../inWords'
import { deskRequest } from '../deskRequest'
import { localeOf, textsOf } from './formOf'

const fields = ['firstName', 'lastName', 'email', 'telephone', 'language', 'key', 'consent', 'over'] as const

/** The short form for somebody who comes without a booking. */
export async function submitWalkIn(
  language: string,
  session: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const typed = textsOf(form, fields)
  const refuse = (faults: Record<string, string>): FormState => ({ faults, typed })
  const req = await deskRequest(locale)
  const known = isUuid(session) && isUuid(typed.key)
  if (!known) return refuse({ firstName: t('run.said.unknown') })

  const country = await findCountry(req.payload, session)
  const { key, over, consent, ...rest } = typed
  const read = readWish({ ...rest, consent: consent === 'on' }, { session, country, form: key })
  if (!read.ok) {
    const { consent: agreed, ...faults } = read.faults
    const words = inWords(faults, (fault) => t(`booking.faults.${fault}`))
    return refuse({ ...words, ...(agreed && { consent: t('run.walkIn.consentMissing') }) })
  }
  const wish = { ...read.wish, formKey: read.wish.formKey ?? '' }
  const answer = await addWalkIn(req, { wish, over: over === 'on' })
  if (answer.ok) redirect(`${doorAddress(locale, session)}?said=entered#p-${answer.booking}`)
  if (answer.reason === 'full') return refuse({ over: t('run.walkIn.overMissing') })
  return refuse({ [answer.reason === 'twoNames' ? 'email' : 'firstName']: t(`run.said.${answer.reason}`) })
}
