import type { Client } from 'pg'

/** Makes empty open sessions in ten days, like one of the demo but with so many seats each. */
export async function makeSessions(client: Client, { ids, seats }: { ids: string[]; seats: number }): Promise<void> {
  const facts = {
    state: 'open',
    capacity: seats,
    waiting_seats: 0,
    prove_contact: false,
    starts_at: new Date(Date.now() + 240 * 3_600_000),
    ends_at: new Date(Date.now() + 241 * 3_600_000),
    opens_at: null,
    closes_at: null,
    list_closed_at: null,
  }
  await client.query(
    `insert into info_sessions
     select made.* from info_sessions one
     cross join unnest($1::uuid[]) made_id
     cross join lateral jsonb_populate_record(one, $2::jsonb || jsonb_build_object('id', made_id)) made
     where one.id = (select id from info_sessions where state = 'open' order by id limit 1)`,
    [ids, JSON.stringify(facts)],
  )
}

/** Takes sessions away with all that was booked in them; letters that are still queued find nothing to say. */
export async function forgetSessions(client: Client, sessions: string[]): Promise<void> {
  const those = `(select id from bookings where info_session_id = any($1::uuid[]))`
  await client.query('begin')
  // The worker may be writing a link for one of them just now.
  await client.query('select from bookings where info_session_id = any($1::uuid[]) for update', [sessions])
  for (const table of ['booking_contacts', 'booking_links', 'access_needs', 'calls'])
    await client.query(`delete from ${table} where booking_id in ${those}`, [sessions])
  await client.query('delete from bookings where info_session_id = any($1::uuid[])', [sessions])
  await client.query('delete from info_sessions where id = any($1::uuid[])', [sessions])
  await client.query('commit')
}

/** How many seats of each of these sessions are taken. */
export async function seatsTaken(client: Client, sessions: string[]): Promise<number[]> {
  const { rows } = await client.query<{ session: string; count: number }>(
    `select info_session_id as session, count(*)::int as count from bookings
     where info_session_id = any($1::uuid[]) and state in ('booked', 'held') group by info_session_id`,
    [sessions],
  )
  const counts = new Map(rows.map(({ session, count }) => [session, count]))
  return sessions.map((session) => counts.get(session) ?? 0)
}
