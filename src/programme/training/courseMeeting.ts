import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { doorOpensAt } from '../attendance/doorRule'
import { isWebAddress } from '../bookings/readMeeting'
import type { MakeUp } from './readMakeUps'
import type { Run } from './readRuns'

export type Meeting = { address?: string; telephone?: string }

/**
 * How somebody who has a seat joins a date online: from a quarter of an hour before it begins until it ends, and at no
 * other time. Only who is booked may be given to it.
 */
export async function readCourseMeeting(
  { payload }: PayloadRequest,
  { run, makeUps, now }: { run: Run; makeUps: MakeUp[]; now: Date },
): Promise<Meeting | undefined> {
  const places = [{ run, dates: run.dates }, ...makeUps.map((one) => ({ run: one.run, dates: [one.date] }))]
  const on = places.find(({ run: { mode }, dates }) => mode !== 'onSite' && dates.some((date) => isOnNow(date, now)))
  if (!on) return undefined
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select meeting_address as address, meeting_telephone as telephone from course_runs where id = ${on.run.id}`)
  const [{ address, telephone } = {}] = rows as { address?: string | null; telephone?: string | null }[]
  return { ...(address && isWebAddress(address) && { address }), ...(telephone && { telephone }) }
}

const isOnNow = ({ startsAt, endsAt, isCancelled }: Run['dates'][number], now: Date): boolean =>
  !isCancelled && now >= doorOpensAt(startsAt, true) && now <= new Date(endsAt)
