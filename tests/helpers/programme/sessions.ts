import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { InfoSession } from '@/payload-types'
import type { SeatWish } from '@/programme/bookings/SeatWish'

import { aWord, payload } from '../house'

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

let branch: Promise<string> | undefined

/** A branch that is only there; sessions of a test share it. */
export const aBranch = (): Promise<string> => (branch ??= anotherBranch())

/** A branch of whose people no other test knows. */
export const anotherBranch = async (): Promise<string> =>
  (await payload.create({ collection: 'branches', data: {}, draft: true })).id

/** An open session in ten days, on site, with two seats and a waiting list of five, unless the test says otherwise. */
export async function anInfoSession(facts: Partial<InfoSession> = {}): Promise<InfoSession> {
  const data = {
    state: 'open',
    audience: 'mentors',
    language: 'fr',
    mode: 'onSite',
    startsAt: hours(240),
    endsAt: hours(242),
    zone: 'Europe/Brussels',
    capacity: 2,
    waitingSeats: 5,
    place: { street: 'Rue de l’Exemple 1', city: 'Bruxelles' },
    branch: await aBranch(),
    ...facts,
  } as const
  return payload.create({ collection: 'info-sessions', data, depth: 0 })
}

let people = 0

/** A person nobody knows yet, who wants a seat. */
export function aWish(session: string, rest: Partial<SeatWish> = {}): SeatWish {
  const number = ++people
  return {
    session,
    firstName: aWord('Amina'),
    lastName: 'Haddad',
    email: `candidate-${process.pid}-${number}@example.org`,
    language: 'fr',
    bookIfFreed: false,
    waitIfFull: false,
    consentVersion: 'test',
    ...rest,
  }
}

/** How many bookings of a session are in each state. */
export async function statesOf(session: string): Promise<Record<string, number>> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(
    sql`select state, count(*)::int as count from bookings where info_session_id = ${session} group by state`,
  )
  return Object.fromEntries((rows as { state: string; count: number }[]).map(({ state, count }) => [state, count]))
}
