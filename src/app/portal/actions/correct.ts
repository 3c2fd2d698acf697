'use server'

import { redirect } from 'next/navigation'

import { textsOf } from '@/app/desk/actions/formOf'
import { inWords } from '@/app/inWords'
import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { correctedFields, correctMember } from '@/programme/members/correctMember'
import type { FormState } from '@/ui/desk/StepForm'

import { asMember } from '../asMember'

/** A member puts their name, number or language right; the page that follows shows it. */
export async function correctMine(language: string, _: FormState, form: FormData): Promise<FormState> {
  const { locale, req, member } = await asMember(language)
  const typed = textsOf(form, correctedFields)
  const answer = await correctMember(req, member, typed)
  if (answer.ok) redirect(`${portalAddress(locale, 'data')}?note=saved`)
  const t = translatorOf(locale)
  return { faults: inWords(answer.faults, (fault) => t(`booking.faults.${fault}`)), typed }
}
