'use server'

import { headers } from 'next/headers'
import { z } from 'zod'

import { isUuid } from '@/content/isUuid'
import { isLocale, locales } from '@/platform/locales'
import { askCall } from '@/programme/bookings/askCall'
import { comparedTelephone } from '@/programme/bookings/contacts'
import { plainWords } from '@/programme/bookings/plainText'
import { findBranchCountry, findCountry } from '@/programme/sessions/findCountry'
import type { OwnFormState } from '@/ui/programme/OwnForm'

import { inWords } from '../../inWords'
import { openPage } from '../openPage'
import { fieldsIn } from './fieldsIn'
import { waitIn } from './waitIn'

const Call = z.object({
  callName: z
    .string('nameMissing')
    .transform(plainWords)
    .pipe(z.string().min(1, 'nameMissing').max(100, 'nameMissing')),
  callTelephone: z.string('telephoneWrong').max(60, 'telephoneWrong'),
  callLanguage: z.enum(locales, 'languageMissing'),
})
type Fault = 'nameMissing' | 'telephoneWrong' | 'languageMissing'

/** The small form of whoever wants to be called, about a session or by a branch that they choose. */
export async function submitCall(
  language: string,
  session: string,
  _: OwnFormState,
  form: FormData,
): Promise<OwnFormState> {
  const { req, page } = await openPage(isLocale(language) ? language : 'fr')
  const typed = fieldsIn(form)
  const branch = typed.callBranch ?? ''
  const country = isUuid(session)
    ? await findCountry(req.payload, session)
    : isUuid(branch)
      ? await findBranchCountry(req.payload, branch)
      : 'BE'
  const telephone = comparedTelephone(plainWords(typed.callTelephone ?? ''), country)
  const read = Call.safeParse(typed)
  if (!read.success || !telephone) {
    const faults = read.error ? faultsOf(read.error) : {}
    if (!telephone) faults.callTelephone = 'telephoneWrong'
    return { faults: inWords(faults, (fault) => page.t(`callBack.faults.${fault}`)), typed }
  }
  if (typed.callWebsite) return { done: true } // A program hears what it wants to hear.
  const address = (await headers()).get('x-forwarded-for') ?? ''
  const wish = { name: read.data.callName, telephone, language: read.data.callLanguage, address }
  const of = isUuid(session) ? { session } : isUuid(branch) ? { branch } : undefined
  const answer = of ? await askCall(req, { ...wish, ...of }) : ({ ok: false, reason: 'unknown' } as const)
  if (answer.ok) return { done: true }
  const time = answer.reason === 'wait' ? waitIn(page, answer.seconds) : ''
  return { faults: { callTelephone: page.t(`callBack.faults.${answer.reason}`, { time }) }, typed }
}

const faultsOf = ({ issues }: z.ZodError): Record<string, Fault> =>
  Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message as Fault]))
