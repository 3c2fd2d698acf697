import { createHmac } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

import { digitsOf } from '../signIn/digits'
import { hashOf, newToken } from '../signIn/tokens'

/** Minutes that a letter lets somebody in. */
const keyMinutes = 10

type Key = { id: string; member: string | null; askedHash: string }

/** Makes a key, also for an address that nobody has; `asked` is what the browser keeps that wanted it. */
export async function makeKey(req: PayloadRequest, member: string | null): Promise<{ id: string; asked: string }> {
  const asked = newToken()
  const askedHash = hashOf(asked)
  const tokenHash = hashOf(linkToken(req.payload.secret, askedHash))
  const expiresAt = new Date(Date.now() + keyMinutes * 60_000).toISOString()
  const [id = ''] = await insertInto(req, 'member_keys', [
    { member, askedHash, tokenHash, tries: 0, triesElsewhere: 0, expiresAt },
  ])
  return { id, asked }
}

/** The token of a key's link and its six digits: made from the house's secret, so that a letter drawn twice is the same. */
export const secretsOf = (secret: string, askedHash: string): { token: string; digits: string } => ({
  token: linkToken(secret, askedHash),
  digits: digitsOf(secret, `member entry ${askedHash}`),
})

const linkToken = (secret: string, askedHash: string): string =>
  createHmac('sha256', secret).update(`member link ${askedHash}`).digest('base64url')

/** Locks the key that this link opens; nothing where it is over, was used, or is nobody's. */
export async function lockKeyOfLink(req: PayloadRequest, token: string): Promise<Key | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, member_id as member, asked_hash as "askedHash" from member_keys
    where token_hash = ${hashOf(token)} and expires_at > now() and member_id is not null for update`)
  return rows[0] as Key | undefined
}

/** The key that this browser asked for, and counts a try: the sixth finds nothing, nor does one that is over. */
export async function tryKey(req: PayloadRequest, asked: string): Promise<Key | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update member_keys set tries = tries + 1
    where asked_hash = ${hashOf(asked)} and expires_at > now() and tries < 5
    returning id, member_id as member, asked_hash as "askedHash"`)
  return rows[0] as Key | undefined
}

/**
 * The key of the newest letter to this address that has tries left, and counts one that was made elsewhere than where it was
 * asked for: each guess is at one key. Tries of the browser that asked count here as well, but never the other way round,
 * so that nobody spends them from outside.
 */
export async function tryKeyElsewhere(req: PayloadRequest, email: string): Promise<Key | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update member_keys set tries_elsewhere = tries_elsewhere + 1 where id = (
      select k.id from member_keys k join members on members.id = member_id
      where members.email = ${email} and expires_at > now() and tries + tries_elsewhere < 5
      order by k.created_at desc, k.id desc limit 1 for update of k)
    returning id, member_id as member, asked_hash as "askedHash"`)
  return rows[0] as Key | undefined
}

/** A way in is taken once: all keys of the member go. */
export async function dropKeys(req: PayloadRequest, member: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from member_keys where member_id = ${member}`)
}
