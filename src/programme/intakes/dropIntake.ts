import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { tellIntake } from './tellIntake'

type Dropping = { application: string; about: 'left' | 'calledOff'; asked?: string | null }

/**
 * Ends what is proposed or planned of an interview; where a moment to come was planned, the person's calendar and its letter say
 * so. The application is locked. Nothing happens where there is none.
 */
export async function dropIntake(req: PayloadRequest, { application, about, asked = null }: Dropping): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update intakes set state = 'dropped', asked = ${asked}, updated_at = now(),
      calendar_sequence = calendar_sequence + 1
    where application_id = ${application} and state in ('offered', 'planned')
    returning id, coalesce(starts_at > now(), false) as planned`)
  for (const { id, planned } of rows) if (planned) await tellIntake(req, { intake: String(id), about })
}
