import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { comparedEmail, comparedTelephone } from './contacts'
import { stillOpens } from './links'

type Claim = { code: string; contact: string }

/** Countries in whose notation a number without its own is read. */
const countries = ['BE', 'FR', 'NL'] as const

/**
 * The booking that has this code and this contact, as people type them, until two weeks after its session. A code that
 * was only shown, to whoever may not know that there was a booking before, opens nothing.
 */
export async function findByCode({ db }: Pick<Payload, 'db'>, { code, contact }: Claim): Promise<string | undefined> {
  const numbers = countries.map((country) => comparedTelephone(contact, country))
  const contacts = [...new Set([comparedEmail(contact), ...numbers])].filter((one) => one !== undefined)
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select booking.id from bookings booking join info_sessions session on session.id = info_session_id
    where code = ${code} and ${stillOpens}
      and exists (select from booking_contacts where booking_id = booking.id and contact in ${contacts})`)
  return rows[0]?.id as string | undefined
}
