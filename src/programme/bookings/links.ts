import { createHmac } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BookingLink } from '@/payload-types'
import { hashOf, newToken } from '@/people/signIn/tokens'
import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

/**
 * `email` or `telephone` is the new contact that pressing a button behind this link confirms. `token` is there where the link must be the
 * same one if it is given again.
 */
type Link = { booking: string; by: LinkWay; email?: string; telephone?: string; token?: string }
/** How somebody got a link: a letter or a text proves that the contact is theirs, a code that was shown does not. */
export type LinkWay = BookingLink['by']

/** Gives somebody a link to their own booking: the token is theirs alone, the database keeps its hash. */
export async function openLink(req: PayloadRequest, { token, ...link }: Link): Promise<string> {
  if (token && (await isOpen(req, token))) return token
  const opened = token ?? newToken()
  await insertInto(req, 'booking_links', [{ ...link, tokenHash: hashOf(opened) }])
  return opened
}

/**
 * Whether a link opens all that is kept of its person, by the columns of `link` and `booking`: it came to the contact
 * that the booking has. One that came with a code, or to a contact that nobody has confirmed yet, opens the seat alone.
 */
export const opensAll = sql`(link.by <> 'code' and (link.email is null or link.email = booking.email)
  and (link.telephone is null or link.telephone = booking.telephone))`

/** Until when links and codes open a booking: two weeks after its session, by that session's `ends_at`. */
export const stillOpens = sql`ends_at > now() - interval '14 days'`

async function isOpen(req: PayloadRequest, token: string): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select from booking_links where token_hash = ${hashOf(token)}`)
  return rows.length > 0
}

/** The token of a text message's link: handed over again, the text must be the same letter by letter. */
export const textToken = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`text link ${text}`).digest('base64url')
