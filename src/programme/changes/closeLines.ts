import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

import { endBookings } from '../bookings/endBookings'
import { lockSession } from '../bookings/lockSession'
import { kindsOn } from '../bookings/seatings'
import { tellAll } from '../bookings/tell'

/** Comes back every minute: once a session has begun, nobody waits for it any more, and who did hears the next dates. */
export const closeLines: Task<unknown> = {
  name: 'close_lines',
  run: async (payload) => {
    const req = await createLocalReq({}, payload)
    for (const session of await listBegun(req)) await inTransaction(req, () => closeLine(req, session))
  },
}

async function listBegun({ payload }: PayloadRequest): Promise<string[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select distinct session.id from bookings join seatings session on session.id = seating_id
    where kind in ${kindsOn(payload)} and starts_at <= clock_timestamp() and ${stillInLine}`)
  return rows.map(({ id }) => String(id))
}

/** Who waits or was offered a seat, by the columns of `bookings`. */
export const stillInLine = sql`(bookings.state = 'waiting' or (bookings.state = 'held' and hold_for = 'offer'))`

async function closeLine(req: PayloadRequest, session: string): Promise<void> {
  const locked = await lockSession(req, session)
  if (!locked || new Date(locked.session.startsAt) > locked.now) return
  const bookings = await endBookings(req, {
    where: sql`seating_id = ${session} and ${stillInLine}`,
    as: 'expired',
  })
  await tellAll(req, { about: 'lineClosed', bookings })
}
