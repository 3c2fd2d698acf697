import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { transactionOf } from '@/platform/transaction'

import type { Where } from './readLine'

/** The branches of whoever asks, and the sectors that are offered, each with its names in all languages. */
export async function whereOf(req: PayloadRequest, now: Date): Promise<Where> {
  const db = await transactionOf(req)
  const { rows: branches } = await db.execute(sql`
    select branches.id, coalesce(branches.country::text, 'BE') as country,
      array(select distinct title from branches_locales where _parent_id = branches.id and title is not null) as names
    from branches where branches.id = any(${sql.param(branchesOf(req.user))}::uuid[]) and deleted_at is null`)
  const { rows: sectors } = await db.execute(sql`
    select sectors.id,
      array(select distinct name from sectors_locales where _parent_id = sectors.id and name is not null) as names
    from sectors where deleted_at is null`)
  return { branches: branches as Where['branches'], sectors: sectors as Where['sectors'], now }
}
