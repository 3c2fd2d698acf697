import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

import { newCode } from '../bookings/codes'
import { tell } from '../bookings/tell'
import { recordMove } from '../way/recordMove'
import { tellMove } from '../way/tellMove'
import { isCompleted } from './completion'
import { hasELearning } from './eLearningFacts'
import { lacksCourse } from './lacksCourse'

type Facts = Parameters<typeof isCompleted>[0] & { member: string; course: string; leadsToReady: boolean }

/**
 * Gives somebody the certificate of a course that is closed and that they have completed, once, and tells them. A mentor
 * who has completed all courses that the programme asks for is ready for a duo. In the caller's transaction; the run is
 * locked. What was completed is never taken back by the machine.
 */
export async function completeIfDone(req: PayloadRequest, booking: string): Promise<boolean> {
  const facts = await readFacts(req, booking)
  if (!facts || !isCompleted(facts)) return false
  const db = await transactionOf(req)
  const { member, course } = facts
  const known = await db.execute(
    sql`select from course_completions where member_id = ${member} and course_id = ${course}`,
  )
  if (known.rows.length > 0) return false
  const code = newCode(req.payload.secret)
  const row = { member, course, booking, completedAt: new Date().toISOString(), code }
  const [document = ''] = await insertInto(req, 'course_completions', [row])
  await writeLog(req, { act: 'create', subject: 'course-completions', document })
  await tell(req, { about: 'completed', booking })
  if (facts.leadsToReady) await makeReady(req, member)
  return true
}

async function readFacts(req: PayloadRequest, booking: string): Promise<Facts | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.member_id as member, run.course_id as course, coalesce(leads_to_ready, false) as "leadsToReady",
      (select coalesce(json_agg(json_build_object('id', date.id, 'isCancelled', date.state = 'cancelled',
        'isOptional', coalesce(optional, false))), '[]') from course_dates date where run_id = run.id) as dates,
      (select coalesce(json_agg(json_build_object('date', date_id, 'makesUp', makes_up_id, 'attendance', attendance)), '[]')
        from course_attendances where booking_id = booking.id) as said,
      ${hasELearning(sql`courses.id`)} and not exists (
        select from e_learnings where booking_id = booking.id and confirmed_at is not null) as "lacksELearning"
    from bookings booking join course_runs run on run.id = course_run_id join courses on courses.id = run.course_id
    where booking.id = ${booking} and booking.state = 'booked' and booking.member_id is not null and run.state = 'done'`)
  return (rows as Facts[])[0]
}

async function makeReady(req: PayloadRequest, member: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, state from applications where member_id = ${member} and role = 'mentor'
      and state in ('intakeDone', 'inTraining') and not ${lacksCourse(sql`applications.member_id`)} for update`)
  const [found] = rows as Pick<Application, 'id' | 'state'>[]
  if (!found) return
  await recordMove(req, {
    application: found.id,
    from: found.state,
    to: 'ready',
    by: { colleague: String(req.user?.id) },
  })
  await tellMove(req, { application: found.id, about: 'ready' })
}
