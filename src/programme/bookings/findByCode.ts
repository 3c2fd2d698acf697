import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { takesTexts } from '@/platform/texts/textGateway'

import { stillOpens } from './links'

type Claim = { code: string; contacts: string[] }

/**
 * The booking that this code opens to whoever has its number: theirs whom neither letter nor text reaches, once they
 * have confirmed it or a call has reached them. Nobody else's: whoever booked in somebody's name knows code and contact.
 */
export async function findByCode({ db }: Pick<Payload, 'db'>, { code, contacts }: Claim): Promise<string | undefined> {
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select booking.id, booking.telephone from bookings booking join info_sessions session on session.id = info_session_id
    where code = ${code} and ${stillOpens} and booking.telephone in ${contacts}
      and (booking.email is null or bounced_to = 'email')
      and (proved_at is not null or exists (select from calls where booking_id = booking.id and calls.state = 'reached'
        and coalesce(calls.telephone, booking.telephone) = booking.telephone))`)
  const [found] = rows as { id: string; telephone: string }[]
  return found && !takesTexts(found.telephone) ? found.id : undefined
}
