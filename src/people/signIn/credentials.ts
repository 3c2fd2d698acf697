import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Credential } from '@/payload-types'
import { transactionOf } from '@/platform/transaction'

/** What a colleague proves who they are with; nothing before they chose a password. */
export async function findCredentials(req: PayloadRequest, staff: string): Promise<Credential | undefined> {
  const where = { staff: { equals: staff } }
  const { docs } = await req.payload.find({
    collection: 'credentials',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/** The same, and nobody else changes them until the caller has committed. */
export async function lockCredentials(req: PayloadRequest, staff: string): Promise<Credential | undefined> {
  const db = await transactionOf(req)
  await db.execute(sql`select from credentials where staff_id = ${staff} for update`)
  return findCredentials(req, staff)
}

export async function keepCredentials(
  req: PayloadRequest,
  staff: string,
  data: Partial<Pick<Credential, 'password' | 'phone' | 'lastStep' | 'recovery'>>,
): Promise<void> {
  const known = await lockCredentials(req, staff)
  if (known) await req.payload.update({ collection: 'credentials', id: known.id, data, depth: 0, req })
  else await req.payload.create({ collection: 'credentials', data: { staff, ...data }, depth: 0, req })
}
