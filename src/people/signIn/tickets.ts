import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Ticket } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import { transactionOf } from '@/platform/transaction'

import { hashOf, newToken } from './tokens'

type Step = Ticket['step']

/** Lets a colleague take one step within so many minutes; gives the token that proves it. */
export async function openTicket(
  req: PayloadRequest,
  { staff, step, minutes }: { staff: string; step: Step; minutes: number },
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + minutes * 60_000).toISOString()
  const data = { staff, step, tokenHash: hashOf(token), expiresAt, tries: 0 }
  await req.payload.create({ collection: 'tickets', data, depth: 0, req })
  return token
}

/** Whose ticket this is, and counts a try: the sixth finds nothing, nor does an expired or unknown ticket. */
export async function tryTicket(req: PayloadRequest, token: string, step: Step): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update tickets set tries = tries + 1
    where token_hash = ${hashOf(token)} and step = ${step} and expires_at > now() and tries < 5
    returning staff_id as staff`)
  return (rows[0] as { staff: string } | undefined)?.staff
}

/** Whose ticket this is, for a page that only shows what it is for. */
export async function readTicket(req: PayloadRequest, token: string, step: Step): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'tickets',
    where: {
      tokenHash: { equals: hashOf(token) },
      step: { equals: step },
      expiresAt: { greater_than: new Date().toISOString() },
      tries: { less_than: 5 },
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return idOf(docs[0]?.staff)
}

/** A step that was taken is not taken twice: all tickets of this kind of the colleague go. */
export async function dropTickets(req: PayloadRequest, staff: string, step: Step): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'tickets',
    where: { staff: { equals: staff }, step: { equals: step } },
    req,
  })
}
