import { createHmac, timingSafeEqual } from 'node:crypto'

import { isUuid } from '@/content/isUuid'

import { comparedEmail } from '../bookings/contacts'

/** What one of our addresses stands for: the letters of a booking or a member to one mailbox, or a booking in a calendar. */
export type Returned =
  | { of: 'letter'; booking: string; mailbox: string }
  | { of: 'member'; member: string; mailbox: string }
  | { of: 'calendar'; uid: string }
type Letter = { booking: string; to: string; domain: string }

/**
 * Where a letter goes back to that cannot be delivered (the sender on its envelope). Only we can make it; it names the
 * booking, and its reader's mailbox by a fingerprint. 61 characters before the @, of the 64 that RFC 5321 allows.
 */
export const letterAddress = (secret: string, { booking, to, domain }: Letter): string =>
  `${signed(secret, `r${withoutDashes(booking)}${mailboxOf(secret, to)}`)}@${domain}`

/** The same for the letters to a member that are about no booking. */
export const memberAddress = (
  secret: string,
  { member, to, domain }: { member: string; to: string; domain: string },
): string => `${signed(secret, `m${withoutDashes(member)}${mailboxOf(secret, to)}`)}@${domain}`

/** Where a calendar sends its answer. The same for a booking's whole life, as its number is; none for a strange number. */
export const calendarAddress = (
  secret: string,
  { uid, domain }: { uid: string; domain: string },
): string | undefined => (isUuid(uid) ? `${signed(secret, `c${withoutDashes(uid)}`)}@${domain}` : undefined)

/** What an address stands for that mail came to; nothing where it is not ours, whatever its case. */
export function readAddress(
  secret: string,
  { address, domain }: { address: string; domain: string },
): Returned | undefined {
  const [local = '', at] = address.toLowerCase().split('@')
  const [, word, kind, id = '', mailbox] = /^((r|m|c)([0-9a-f]{32})([0-9a-f]{8})?)[0-9a-f]{20}$/.exec(local) ?? []
  if (!word || at !== domain || (kind !== 'c') !== Boolean(mailbox)) return undefined
  if (!timingSafeEqual(Buffer.from(local), Buffer.from(signed(secret, word)))) return undefined
  if (!mailbox) return { of: 'calendar', uid: withDashes(id) }
  return kind === 'm'
    ? { of: 'member', member: withDashes(id), mailbox }
    : { of: 'letter', booking: withDashes(id), mailbox }
}

/** An e-mail address as a fingerprint that only we can take. */
export const mailboxOf = (secret: string, email: string): string =>
  macOf(secret, `mailbox ${comparedEmail(email)}`).slice(0, 8)

const signed = (secret: string, word: string): string => word + macOf(secret, `return ${word}`).slice(0, 20)
const macOf = (secret: string, word: string): string => createHmac('sha256', secret).update(word).digest('hex')
const withoutDashes = (id: string): string => id.replaceAll('-', '')
const withDashes = (id: string): string => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
