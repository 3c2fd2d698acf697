import type { Payload } from 'payload'

import { countersOf } from '@/platform/limits'
import { networkOf } from '@/platform/network'

/** How many tries in how many seconds; docs/security.md says why just so many. */
export const bookingLimits = {
  /** One household, school or office. */
  bookingAddress: { points: 20, duration: 10 * 60 },
  /** One e-mail address or telephone: all that anybody can cause to be sent there without being known. */
  contact: { points: 3, duration: 24 * 60 * 60 },
  /** One session: above what two hundred people do who want the same evening. */
  bookingSession: { points: 400, duration: 60 },
  callAddress: { points: 10, duration: 60 * 60 },
  callNumber: { points: 3, duration: 24 * 60 * 60 },
  linkAddress: { points: 10, duration: 10 * 60 },
  /** A code that is guessed at. */
  linkCode: { points: 4, duration: 24 * 60 * 60 },
  /** Six digits: five tries in the half hour that a seat is held. */
  proofCode: { points: 5, duration: 30 * 60 },
} as const

type Kind = keyof typeof bookingLimits
export type Try = { kind: Kind; key: string }

/** What one wish for a seat counts as: for whoever asks, and for what is asked. */
export const triesOfSeat = ({
  address,
  session,
  contacts,
}: {
  address: string
  session: string
  contacts: string[]
}): { address: Try[]; wish: Try[] } => ({
  address: [{ kind: 'bookingAddress', key: networkOf(address) }],
  wish: [{ kind: 'bookingSession', key: session }, ...contacts.map((key) => ({ kind: 'contact' as const, key }))],
})

/** What one wish to be called back counts as. */
export const triesOfCall = ({ address, telephone }: { address: string; telephone: string }) => [
  { kind: 'callAddress' as const, key: networkOf(address) },
  { kind: 'callNumber' as const, key: telephone },
]

/** What one wish for a lost link counts as, by letter to an e-mail address. */
export const triesOfLink = ({ address, contact }: { address: string; contact: string }) => [
  { kind: 'linkAddress' as const, key: networkOf(address) },
  { kind: 'contact' as const, key: contact },
]

/** What one try of a code counts as. */
export const triesOfCode = ({ address, code }: { address: string; code: string }) => [
  { kind: 'linkAddress' as const, key: networkOf(address) },
  { kind: 'linkCode' as const, key: code },
]

/** Counts tries, one after the other, up to the first that must wait; gives its seconds, or 0 where all may go on. */
export async function takeTries(payload: Pick<Payload, 'db'>, tries: Try[]): Promise<number> {
  const counters = countersOf(payload, bookingLimits)
  for (const { kind, key } of tries) {
    const seconds = await counters.take(kind, key)
    if (seconds > 0) return seconds
  }
  return 0
}

/** Takes back what was counted for a contact to whom nothing was sent. */
export async function giveBackContacts(payload: Pick<Payload, 'db'>, tries: Try[]): Promise<void> {
  const counters = countersOf(payload, bookingLimits)
  for (const { kind, key } of tries) if (kind === 'contact') await counters.giveBack(kind, key)
}
