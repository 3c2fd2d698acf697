import type { CountryCode } from 'libphonenumber-js/max'
import { z } from 'zod'

import { locales } from '@/platform/locales'

import type { NewContact } from './changeContact'
import { comparedEmail, comparedTelephone } from './contacts'
import { plainWords } from './plainText'

type Fault = 'contactMissing' | 'emailWrong' | 'telephoneWrong' | 'languageMissing'
export type ReadContact =
  { ok: true; contact: NewContact } | { ok: false; faults: Partial<Record<keyof NewContact, Fault>> }

/** Reads how somebody wants to be reached, as they typed it; `country` is where a number without its own is read. */
export function readContact(sent: Record<string, string>, country: CountryCode): ReadContact {
  const faults: Partial<Record<keyof NewContact, Fault>> = {}
  const [email, telephone] = [plainWords(sent.email ?? ''), plainWords(sent.telephone ?? '')]
  const number = telephone ? comparedTelephone(telephone, country) : undefined
  const language = z.enum(locales).safeParse(sent.language)
  if (email && !z.email().max(254).safeParse(email).success) faults.email = 'emailWrong'
  if (telephone && !number) faults.telephone = 'telephoneWrong'
  if (!email && !telephone) faults.email = 'contactMissing'
  if (!language.success) faults.language = 'languageMissing'
  if (!language.success || Object.keys(faults).length > 0) return { ok: false, faults }
  return {
    ok: true,
    contact: { language: language.data, email: email ? comparedEmail(email) : undefined, telephone: number },
  }
}
