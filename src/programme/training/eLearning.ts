import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayRunSession } from '../attendance/mayRunSession'
import { lockSeating } from '../bookings/seatings'
import { completeIfDone } from './complete'
import { hasELearning } from './eLearningFacts'
import { withOwn } from './ownSeat'

type Unknown = { ok: false; reason: 'unknown' }

/** Somebody says that they have done the e-learning of their course; said twice it counts once. */
export const sayELearningDone = (req: PayloadRequest, member: Member, booking: string) =>
  withOwn<{ ok: true } | Unknown>(req, member, {
    booking,
    given: 'eLearningDone',
    work: async () => {
      if (!(await findRun(req, booking))) return unknown
      const db = await transactionOf(req)
      await db.execute(sql`
        insert into e_learnings (id, booking_id, done_at) values (gen_random_uuid(), ${booking}, now())
        on conflict (booking_id) do update set done_at = coalesce(e_learnings.done_at, now()), updated_at = now()`)
      return { ok: true }
    },
  })

/**
 * Confirms that somebody has done the e-learning of their course, whether they said so or not: for its trainers and the
 * coordinators of its branch. Where the course is closed and nothing else is missing, the certificate follows. Confirmed
 * twice it counts once.
 */
export async function confirmELearning(req: PayloadRequest, booking: string): Promise<{ ok: true } | Unknown> {
  if (!isUuid(booking)) return unknown
  return inTransaction(req, async () => {
    const run = await findRun(req, booking)
    if (!run || !(await mayRunSession(req, run))) return unknown
    await lockSeating(req, run)
    if ((await findRun(req, booking)) !== run) return unknown
    const db = await transactionOf(req)
    const { rowCount } = await db.execute(sql`
      insert into e_learnings (id, booking_id, confirmed_at, confirmed_by_id)
      values (gen_random_uuid(), ${booking}, now(), ${req.user?.id})
      on conflict (booking_id) do update
        set confirmed_at = excluded.confirmed_at, confirmed_by_id = excluded.confirmed_by_id, updated_at = now()
        where e_learnings.confirmed_at is null`)
    if (!rowCount) return { ok: true }
    await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given: ['eLearningConfirmed'] })
    await completeIfDone(req, booking)
    return { ok: true }
  })
}

const unknown = { ok: false, reason: 'unknown' } as const

/** The run of a seat that somebody has for certain, in a course with e-learning. */
async function findRun(req: PayloadRequest, booking: string): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select run.id from bookings join course_runs run on run.id = course_run_id
    where bookings.id = ${booking} and bookings.state = 'booked' and run.state <> 'cancelled'
      and ${hasELearning(sql`run.course_id`)}`)
  return rows[0] && String(rows[0].id)
}
