import type { Payload } from 'payload'

import type { Booking } from '@/payload-types'
import { returnDomain } from '@/platform/site'

import { calendarAddress, letterAddress, memberAddress } from './returnAddress'

/** The sender on the envelope of a letter, by which a bounce finds its booking; none where nobody receives bounces. */
export function returnTo({ secret }: Payload, letter: { booking: string; to: string }): string | undefined {
  const domain = returnDomain()
  return domain && letterAddress(secret, { ...letter, domain })
}

/** The same for a letter to a member that is about no booking. */
export function memberReturnTo({ secret }: Payload, letter: { member: string; to: string }): string | undefined {
  const domain = returnDomain()
  return domain && memberAddress(secret, { ...letter, domain })
}

/** Who invites in somebody's calendar, and so gets its answer: the receiver where there is one, else who writes letters. */
export function organizerOf(
  { secret, email }: Payload,
  { calendarUid }: Booking,
): { organizer: string; asksAnswer: boolean } {
  const domain = returnDomain()
  const organizer = domain && calendarAddress(secret, { uid: calendarUid ?? '', domain })
  return { organizer: organizer ?? email.defaultFromAddress, asksAnswer: Boolean(organizer) }
}
