import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { stillOpens } from '../bookings/links'
import { readAddress, type Returned } from './returnAddress'

/**
 * What an address stands for, if it is ours and its member is there, or its booking still opens: two weeks after the session
 * nothing comes in.
 */
export async function findReturned(
  payload: Payload,
  asked: { address: string; domain: string },
): Promise<Returned | undefined> {
  const returned = readAddress(payload.secret, asked)
  if (!returned) return undefined
  const { drizzle } = payload.db as unknown as PostgresAdapter
  if (returned.of === 'member') {
    const { rows: found } = await drizzle.execute(sql`select from members where id = ${returned.member}`)
    return found.length > 0 ? returned : undefined
  }
  const which = returned.of === 'letter' ? sql`booking.id = ${returned.booking}` : sql`calendar_uid = ${returned.uid}`
  const { rows } = await drizzle.execute(sql`
    select from bookings booking join seatings session on session.id = seating_id
    where ${which} and ${stillOpens} limit 1`)
  return rows.length > 0 ? returned : undefined
}
