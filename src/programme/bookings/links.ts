import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { hashOf, newToken } from '@/people/signIn/tokens'

/** `email` is the new address that pressing a button behind this link confirms. */
type Link = { booking: string; email?: string }

/** Gives somebody a link to their own booking: the token is theirs alone, the database keeps its hash. */
export async function openLink(req: PayloadRequest, { booking, email }: Link): Promise<string> {
  const token = newToken()
  const data = { booking, email, tokenHash: hashOf(token) }
  await req.payload.create({ collection: 'booking-links', data, depth: 0, req })
  return token
}

/** Until when links and codes open a booking: two weeks after its session, by that session's `ends_at`. */
export const stillOpens = sql`ends_at > now() - interval '14 days'`
