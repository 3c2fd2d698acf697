import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { lockApplication, type Locked as Application } from '../applications/lockApplication'
import { nothingSame } from '../bookings/findSame'
import { insertBooking } from '../bookings/insertBooking'
import { lockSession } from '../bookings/lockSession'
import { decideSeat, type SeatRefusal } from '../bookings/seatRule'
import { tell } from '../bookings/tell'
import { heardOf } from '../waiting/silence'
import { actsAs } from '../way/moverOf'
import { isNear } from './isNear'
import { refusalToFollow } from './mayFollow'
import { seatTaken } from './seatTaken'

/** `waitIfFull` joins the line; `bookIfFreed` takes a place that comes free too late to be asked. */
export type Enrolment = { run: string; waitIfFull: boolean; bookIfFreed: boolean }
export type EnrolResult =
  | { ok: true; state: 'booked' | 'waiting'; booking: string }
  | { ok: false; reason: SeatRefusal | 'unknown' | 'notForYou' | 'priorFirst' | 'elsewhere' }

/**
 * Gives a member a seat in all dates of a run, or a place in its line, and queues the confirmation. Asked twice it counts
 * once. `elsewhere`: they have another run of the same course, which they can leave or change.
 */
export async function enrol(req: PayloadRequest, member: Member, wish: Enrolment): Promise<EnrolResult> {
  if (!isUuid(wish.run) || !isOn(req.payload, 'training')) return { ok: false, reason: 'unknown' }
  return inTransaction(req, async () => {
    const locked = await lockSession(req, wish.run)
    const course = locked?.session.course && (await readCourse(req, { run: wish.run, member }))
    if (!locked || !course || locked.session.state === 'draft') return { ok: false, reason: 'unknown' }
    await lockRow(req, 'members', member.id)
    const application = await lockApplication(req, member)
    if (!application) return { ok: false, reason: 'notForYou' }
    const refusal = course.isNear ? refusalToFollow({ application, course, completed: course.completed }) : 'notForYou'
    if (refusal) return { ok: false, reason: refusal }
    const own = await findOwn(req, { course: locked.session.course ?? '', member })
    if (own && own.run !== wish.run) return { ok: false, reason: 'elsewhere' }
    if (own) return { ok: true, state: own.state === 'waiting' ? 'waiting' : 'booked', booking: own.id }
    const { session, now } = locked
    const decision = decideSeat({ ...wish, ...locked })
    if (!decision.ok) return decision
    const { state } = decision
    const consentVersion = await consentOf(req, application)
    const seat = { wish: seatWish(member, { ...wish, consentVersion }), session, same: nothingSame, state, now }
    const { id: booking } = await insertBooking(req, seat)
    await writeLog(req, { act: 'create', subject: 'bookings', document: booking, given: [state], ...doneBy(member) })
    if (member.actor === null) await heardOf(req, member.id)
    actsAs(req, member)
    if (state === 'booked') await seatTaken(req, { booking })
    await tell(req, { about: state, booking })
    return { ok: true, state, booking }
  })
}

type Course = Parameters<typeof refusalToFollow>[0]['course'] & { completed: string[]; isNear: boolean }

async function readCourse(
  req: PayloadRequest,
  { run, member }: { run: string; member: Member },
): Promise<Course | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select audience, case when prior_id is not null then json_build_object('id', prior_id) end as prior,
      array(select course_id::text from course_completions where member_id = ${member.id}) as completed,
      ${isNear(member.branch)} as "isNear"
    from course_runs run join courses course on course.id = course_id
    where run.id = ${run} and ended is not true`)
  return (rows as Course[])[0]
}

type Own = { id: string; run: string; state: string }

/** What somebody holds already in any run of the course that is not over. */
async function findOwn(
  req: PayloadRequest,
  { course, member }: { course: string; member: Member },
): Promise<Own | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id, course_run_id as run, booking.state from bookings booking
    join course_runs run on run.id = course_run_id
    where booking.member_id = ${member.id} and run.course_id = ${course} and run.state not in ('done', 'cancelled')
      and booking.state in ('booked', 'held', 'waiting')`)
  return (rows as Own[])[0]
}

/** The text that somebody agreed to when they sent their application holds for its training, too. */
async function consentOf(req: PayloadRequest, { id }: Application): Promise<string> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select consent_version as version from applications where id = ${id}`)
  return String((rows[0] as { version: string | null } | undefined)?.version ?? '')
}

const seatWish = (member: Member, { run, consentVersion, ...wish }: Enrolment & { consentVersion: string }) => ({
  ...wish,
  session: run,
  consentVersion,
  member: member.id,
  firstName: member.firstName,
  lastName: member.lastName,
  email: member.email ?? undefined,
  telephone: member.telephone ?? undefined,
  language: member.language,
})
