import { createHash } from 'node:crypto'

import { networkOf } from '@/platform/network'

/** How long a visitor of a form explains bookings, in minutes. */
const visitMinutes = 10

/** A visitor of a session's form as the database knows them: a fingerprint of their network, different in each session. */
export const visitKey = (session: string, address: string): string =>
  createHash('sha256')
    .update(`visit ${session} ${networkOf(address)}`)
    .digest('base64url')

/** Notes a visitor of a session's form, or that they are there again; nothing where there is no such session. */
export const noteVisit = `
  insert into booking_visits (key, info_session_id, over_at)
  select $1, id, now() + interval '${visitMinutes} minutes' from info_sessions where id = $2::uuid
  on conflict (key) do update set over_at = excluded.over_at`
