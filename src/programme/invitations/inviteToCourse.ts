import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application } from '@/payload-types'
import { branchesOf } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { isNear } from '../training/isNear'
import { refusalToFollow } from '../training/mayFollow'
import type { Run } from '../training/readRuns'
import { listOpenRuns } from './listOpenRuns'
import { chosenIds } from './readChosen'
import { courseInvitation } from './writeCourseInvitation'

export type InviteToCourseAnswer = { ok: true; invited: number; left: number } | { ok: false; reason: 'unknown' }

/**
 * Invites several people to a run of a course that is open: by a letter that leads to their page, or through the call list.
 * Left out are people of other branches, whom the course is not for, who have a seat in it or have completed it, and who were
 * invited before: sent twice, it counts once. `unknown`: the run is not one of theirs, or is not open any more.
 */
export const inviteToCourse = (
  req: PayloadRequest,
  { run: id, applications }: { run: string; applications: readonly string[] },
): Promise<InviteToCourseAnswer> =>
  inTransaction(req, async (): Promise<InviteToCourseAnswer> => {
    const [run] = isUuid(id) ? await listOpenRuns(req, id) : []
    if (!run) return { ok: false, reason: 'unknown' }
    const ids = chosenIds(applications)
    let invited = 0
    for (const guest of await listGuests(req, { run, ids }))
      if (mayCome(guest, run) && (await note(req, { run, guest }))) {
        await tell(req, { run, guest })
        invited++
      }
    return { ok: true, invited, left: ids.length - invited }
  })

type Guest = Pick<Application, 'id' | 'role' | 'state'> & {
  member: string
  branch: string
  email: string | null
  language: Locale
  completed: string[]
  /** They have a seat in the course, or wait for one. */
  isIn: boolean
}

async function listGuests(req: PayloadRequest, { run, ids }: { run: Run; ids: string[] }): Promise<Guest[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select application.id, application.role, application.state, member.id as member, member.branch_id as branch,
      member.email, member.language,
      array(select course_id::text from course_completions where member_id = member.id) as completed,
      exists (select from bookings join course_runs other on other.id = course_run_id
        where bookings.member_id = member.id and other.course_id = run.course_id
          and other.state not in ('done', 'cancelled') and bookings.state in ('booked', 'held', 'waiting')) as "isIn"
    from applications application join members member on member.id = application.member_id
    join course_runs run on run.id = ${run.id}
    where application.id = any(${sql.param(ids)}::uuid[])
      and application.branch_id = any(${sql.param(branchesOf(req.user))}::uuid[]) and ${isNear(sql`member.branch_id`)}
    order by application.id for share of application`)
  return rows as Guest[]
}

const mayCome = ({ role, state, completed, isIn }: Guest, { course, audience, prior }: Run): boolean =>
  !isIn &&
  !completed.includes(course) &&
  refusalToFollow({ application: { role, state }, course: { audience, prior }, completed }) === undefined

type Inviting = { run: Run; guest: Guest }

/** Writes down that somebody is invited, and says whether they were not before. */
async function note(req: PayloadRequest, { run, guest }: Inviting): Promise<boolean> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    insert into course_invitations (id, run_id, member_id, actor_id)
    values (gen_random_uuid(), ${run.id}, ${guest.member}, ${req.user?.id}) on conflict (run_id, member_id) do nothing`)
  if (!rowCount) return false
  await writeLog(req, { act: 'invite', subject: 'applications', document: guest.id, why: `course run ${run.id}` })
  return true
}

async function tell(req: PayloadRequest, { run, guest: { member, branch, email, language } }: Inviting): Promise<void> {
  if (email) return queueTask(req, { task: courseInvitation, input: { run: run.id, member } })
  await insertInto(req, 'calls', [{ branch, member, language, courseRun: run.id, reason: 'courseOpen', state: 'due' }])
}
