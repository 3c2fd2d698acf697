import { createLocalReq, type Payload } from 'payload'

import { deskAddress } from '@/content/deskAddress'
import type { Staff } from '@/payload-types'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { inTransaction } from '@/platform/transaction'

import { openTicket } from './tickets'

/** A letter of this room: drawn by its template's name, in the language that the colleague chose. */
export type StaffLetter = { to: string; locale: Staff['language'] } & (
  | { template: 'invitation' | 'newPassword'; props: { name: string; link: string; until: string } }
  | { template: 'passwordChanged' | 'phoneReset'; props: { name: string; link: string } }
)

type Input = { staff: string }
type LetterTask = Task<Input, StaffLetter>

/** Asks a new colleague in: the link works for three days. */
export const inviteByLetter: LetterTask = {
  name: 'staff_invitation',
  run: (payload, { staff }) => withLink(payload, { staff, template: 'invitation', minutes: 3 * 24 * 60 }),
}

/** Gives a colleague who forgot their password the way to a new one, for an hour. */
export const newPasswordByLetter: LetterTask = {
  name: 'staff_new_password',
  run: (payload, { staff }) => withLink(payload, { staff, template: 'newPassword', minutes: 60 }),
}

/** Tells a colleague that their password is another one now, in case it was not them. */
export const passwordChangedByLetter: LetterTask = {
  name: 'staff_password_changed',
  run: (payload, { staff }) => withoutLink(payload, { staff, template: 'passwordChanged' }),
}

/** Tells a colleague that two administrators have taken their phone off the account. */
export const phoneResetByLetter: LetterTask = {
  name: 'staff_phone_reset',
  run: (payload, { staff }) => withoutLink(payload, { staff, template: 'phoneReset' }),
}

type Way = { staff: string; template: 'invitation' | 'newPassword'; minutes: number }

// The token is made here and not where the letter is asked for: it must not stand in the queue.
async function withLink(payload: Payload, { staff, template, minutes }: Way): Promise<StaffLetter | undefined> {
  const colleague = await findPresent(payload, staff)
  if (!colleague) return undefined
  const { name, email, language } = colleague
  const req = await createLocalReq({}, payload)
  const token = await inTransaction(req, () => openTicket(req, { staff, step: 'password', minutes }))
  const link = `${publicUrl()}${deskAddress(language, 'password')}/${token}`
  const until = new Date(Date.now() + minutes * 60_000).toISOString()
  return { to: email, locale: language, template, props: { name, link, until } }
}

async function withoutLink(
  payload: Payload,
  { staff, template }: { staff: string; template: 'passwordChanged' | 'phoneReset' },
): Promise<StaffLetter | undefined> {
  const colleague = await findPresent(payload, staff)
  if (!colleague) return undefined
  const { name, email, language } = colleague
  return { to: email, locale: language, template, props: { name, link: publicUrl() + deskAddress(language) } }
}

async function findPresent(payload: Payload, id: string): Promise<Staff | undefined> {
  const found = await payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true })
  return found && found.state !== 'left' ? found : undefined
}
