import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

import { type About, bookingLetter, bookingText } from './tell'

export type FailedLetter = { job: string; about: About; name: string; to: string; failedAt: string }

/** Letters and texts to people of a coordinator's branches that were tried to the end and did not go. Reading them is logged. */
export async function listFailedLetters(req: PayloadRequest): Promise<FailedLetter[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select job.id::text as job, job.payload->>'about' as about, concat_ws(' ', first_name, last_name) as name,
      coalesce(email, telephone, '') as to, job.updated_at as "failedAt", booking.id as booking
    ${failedFor(branchesOf(req.user))} order by job.updated_at desc limit 50`)
  const letters = rows as (FailedLetter & { booking: string })[]
  await logReading(req, { subject: 'bookings', ids: letters.map(({ booking }) => booking) })
  return letters.map(({ booking: _, ...letter }) => letter)
}

/** How many they are, and nothing of anybody. */
export async function countFailedLetters({ user, payload }: PayloadRequest): Promise<number> {
  if (!hasRole(user, 'coordinator')) return 0
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`select count(*)::int as failed ${failedFor(branchesOf(user))}`)
  return (rows[0] as { failed: number }).failed
}

/** Where the letters and texts stand that were given up, to people of these branches. */
export const failedFor = (branches: string[]) => sql`
  from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = job.task_id and task.identifier in (${bookingLetter.name}, ${bookingText.name})
  join bookings booking on booking.id = (job.payload->>'booking')::uuid
  join seatings session on session.id = booking.seating_id
  where job.attempts >= job.max_attempts and job.locked_at is null
    and session.branch_id = any(${sql.param(branches)}::uuid[])`
