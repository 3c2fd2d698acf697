import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

export type Seats = { taken: number; waiting: number }

/** How many seats of each session are taken or held, and how many people wait; a hold that has run out holds nothing. */
export async function countSeats(req: PayloadRequest, ids: string[]): Promise<(id: string) => Seats> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select seating_id as id,
      count(*) filter (where state = 'booked' or (state = 'held' and held_until > clock_timestamp()))::int as taken,
      count(*) filter (where state = 'waiting')::int as waiting
    from bookings
    where state in ('booked', 'held', 'waiting') and seating_id = any(${sql.param(ids)}::uuid[])
    group by seating_id`)
  const seats = new Map((rows as (Seats & { id: string })[]).map(({ id, ...counted }) => [id, counted]))
  return (id) => seats.get(id) ?? { taken: 0, waiting: 0 }
}
