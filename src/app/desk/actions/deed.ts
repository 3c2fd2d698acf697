'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { type DeedName, type FileName, isDeedName, isFileName, peopleAddress } from '@/content/deskAddress'
import { isUuid } from '@/content/isUuid'
import { translatorOf } from '@/messages/translatorOf'
import { actFor, type ActForRefusal, type Deed } from '@/programme/behalf/actFor'
import { readContact } from '@/programme/bookings/readContact'
import { findCountry } from '@/programme/sessions/findCountry'
import type { FormState } from '@/ui/desk/StepForm'
import type { Translate } from '@/ui/page'

import { inWords } from '../../inWords'
import { deskRequest } from '../deskRequest'
import { localeOf, textsOf } from './formOf'

type Where = { session: string; booking: string; deed: DeedName }
const fields = ['session', 'language', 'email', 'telephone', 'sure', 'why'] as const
type Typed = Record<(typeof fields)[number], string>
type Asked = { ok: true; deed: Deed } | { ok: false; faults: Record<string, string> }

/** A form by which a coordinator does something for somebody; the page that follows says what has happened. */
export async function submitDeed(
  language: string,
  { session, booking, deed: name }: Where,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(language)
  const t = translatorOf(locale)
  const typed = textsOf(form, fields)
  if (!isDeedName(name) || isFileName(name) || !isUuid(session))
    return { faults: { why: t('behalf.refused.unknown') }, typed }
  const req = await deskRequest(locale)
  const asked = await readDeed(req, { t, name, typed, session })
  const faults = { ...(!asked.ok && asked.faults), ...(!typed.why.trim() && { why: t('behalf.whyMissing') }) }
  if (!asked.ok || Object.keys(faults).length > 0) return { faults, typed }
  const answer = await actFor(req, { booking, deed: asked.deed, why: typed.why })
  if (!answer.ok) return { faults: { [name === 'move' ? 'session' : 'why']: refusalIn(t, answer.reason) }, typed }
  const stays = name !== 'move' && name !== 'erase'
  redirect(`${peopleAddress(locale, session, stays ? booking : undefined)}?said=${name}#done`)
}

type Reading = { t: Translate; name: Exclude<DeedName, FileName>; typed: Typed; session: string }

async function readDeed(req: PayloadRequest, { t, name, typed, session }: Reading): Promise<Asked> {
  if (name === 'move')
    return isUuid(typed.session)
      ? { ok: true, deed: { act: 'move', session: typed.session } }
      : { ok: false, faults: { session: t('behalf.choose') } }
  if (name === 'erase' && typed.sure !== 'on') return { ok: false, faults: { sure: t('behalf.sureMissing') } }
  if (name !== 'contact') return { ok: true, deed: { act: name } }
  const { email, telephone, language } = typed
  const read = readContact({ email, telephone, language }, await findCountry(req.payload, session))
  if (read.ok) return { ok: true, deed: { act: 'contact', contact: read.contact } }
  return { ok: false, faults: inWords(read.faults, (fault) => t(`booking.faults.${fault}`)) }
}

const refusalIn = (t: Translate, reason: ActForRefusal): string =>
  reason === 'noReason' ? t('behalf.whyMissing') : t(`behalf.refused.${reason}`)
