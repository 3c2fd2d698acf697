import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf, hasRole } from '@/people/access'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { failedFor } from './listFailedLetters'

/** Sends a letter or a text again that was given up, if it is about somebody of a coordinator's branches; whether there was one. */
export async function sendLetterAgain(req: PayloadRequest, job: string): Promise<boolean> {
  if (!hasRole(req.user, 'coordinator') || !/^\d{1,18}$/.test(job)) return false
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`select job.id ${failedFor(branchesOf(req.user))} and job.id = ${job}::bigint`)
    if (rows.length === 0) return false
    await db.execute(sql`select graphile_worker.reschedule_jobs(array[${job}::bigint], run_at := now(), attempts := 0)`)
    return true
  })
}
