import { createHash } from 'node:crypto'

import type { CountryCode } from 'libphonenumber-js/max'
import { z } from 'zod'

import { locales } from '@/platform/locales'

import { comparedName } from './comparedName'
import { comparedEmail, comparedTelephone } from './contacts'
import { plainText, plainWords } from './plainText'
import type { SeatWish } from './SeatWish'

/** The version of the consent text in `messages`: it changes when the text does. */
const consentVersion = '2026-11'

export type WishField =
  'firstName' | 'lastName' | 'email' | 'telephone' | 'language' | 'accessNeeds' | 'heardOf' | 'consent'
export type WishFault =
  | 'firstNameMissing'
  | 'lastNameMissing'
  | 'nameLetters'
  | 'nameLong'
  | 'contactMissing'
  | 'emailWrong'
  | 'telephoneWrong'
  | 'languageMissing'
  | 'needsLong'
  | 'heardOfUnknown'
  | 'consentMissing'
export type WishFaults = Partial<Record<WishField, WishFault>>
export type ReadWish = { ok: true; wish: SeatWish } | { ok: false; faults: WishFaults }

type Where = {
  session: string
  /** Where a telephone number without its country is read. */
  country: CountryCode
  /** The key of the form that was sent. */
  form?: string
}

/** Reads what somebody sent, a form's fields or a program's JSON, into a wish; or says field by field what is wrong. */
export function readWish(sent: unknown, { session, country, form }: Where): ReadWish {
  const fields = fieldsOf(sent)
  const parsed = Sent.safeParse(fields)
  const faults = parsed.success ? {} : faultsOf(parsed.error)
  const [email, telephone] = [wordsIn(fields.email), wordsIn(fields.telephone)]
  const number = telephone ? comparedTelephone(telephone, country) : undefined
  if (!email && !telephone) faults.email = 'contactMissing'
  if (telephone && !number) faults.telephone = 'telephoneWrong'
  if (!parsed.success || Object.keys(faults).length > 0) return { ok: false, faults }
  const { consent: _, ...rest } = parsed.data
  const wish = { ...rest, session, consentVersion, email: email && comparedEmail(email), telephone: number }
  return { ok: true, wish: { ...wish, formKey: form && formKeyOf(form, wish) } }
}

/** How a name is typed: letters, at most a hundred. */
export const nameRule = (missing: WishFault) =>
  z
    .string(missing)
    .transform(plainWords)
    .pipe(z.string().min(1, missing).max(100, 'nameLong').regex(/\p{L}/u, 'nameLetters'))

/** How an e-mail address is typed; none is none. */
export const emailRule = z
  .string('emailWrong')
  .transform(plainWords)
  .pipe(z.union([z.literal(''), z.email('emailWrong').max(254, 'emailWrong')]))

const Sent = z.object({
  firstName: nameRule('firstNameMissing'),
  lastName: nameRule('lastNameMissing'),
  email: emailRule.optional(),
  telephone: z.string('telephoneWrong').max(60, 'telephoneWrong').optional(),
  language: z.enum(locales, 'languageMissing'),
  accessNeeds: z
    .string('needsLong')
    .transform(plainText)
    .pipe(z.string().max(1000, 'needsLong'))
    .transform((text) => text || undefined)
    .optional(),
  heardOf: z
    .enum(['friend', 'service', 'school', 'internet', 'media', 'employer', 'other'], 'heardOfUnknown')
    .optional(),
  bookIfFreed: z.boolean().default(false),
  waitIfFull: z.boolean().default(false),
  consent: z.literal(true, 'consentMissing'),
})

export const faultsOf = ({ issues }: z.ZodError): WishFaults =>
  Object.fromEntries(issues.map(({ path, message }) => [path[0], message]).reverse()) as WishFaults

/** What is no object has no fields: everything is missing. */
const fieldsOf = (sent: unknown): Record<string, unknown> =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? (sent as Record<string, unknown>) : {}

const wordsIn = (value: unknown): string | undefined => (typeof value === 'string' && plainWords(value)) || undefined

type Person = Pick<SeatWish, 'session' | 'firstName' | 'lastName' | 'email' | 'telephone'>

/**
 * The print of a form together with the person who sent it. The press may give one drawing of the form to two readers
 * who ask at the same moment: the seat of one is never the other's answer.
 */
function formKeyOf(form: string, { session, firstName, lastName, email, telephone }: Person): string {
  const words = [form, session, comparedName(firstName, lastName), email, telephone]
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url')
}
