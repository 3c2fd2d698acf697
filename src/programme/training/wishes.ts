import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { isUuid } from '@/content/isUuid'
import type { Application } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { nothingSame } from '../bookings/findSame'
import { insertBooking } from '../bookings/insertBooking'
import { giveFreedSeats } from '../bookings/giveFreedSeats'
import { lockSession } from '../bookings/lockSession'
import { tellAll } from '../bookings/tell'
import { heardOf } from '../waiting/silence'
import { isNear } from './isNear'
import { refusalToFollow } from './mayFollow'

/** Puts a member on the list of those who want the next run of a course, or takes them off it again. */
export const wishFor = (
  req: PayloadRequest,
  member: Member,
  { course, isWished }: { course: string; isWished: boolean },
): Promise<{ ok: boolean }> =>
  inTransaction(req, async () => {
    if (!isUuid(course) || !isOn(req.payload, 'training')) return { ok: false }
    const db = await transactionOf(req)
    await db.execute(sql`delete from course_wishes where course_id = ${course} and member_id = ${member.id}`)
    const { rows } = await db.execute(sql`select from courses where id = ${course} and ended is not true`)
    if (rows.length === 0) return { ok: false }
    if (isWished) await insertInto(req, 'course_wishes', [{ course, member: member.id }])
    if (member.actor === null) await heardOf(req, member.id)
    return { ok: true }
  })

type Wisher = Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone' | 'language'> &
  Pick<Application, 'role' | 'state'> & { consentVersion: string | null; completed: string[] }

/**
 * Puts everybody who wished for a next run of this one's course, and may follow it, into its line, in the order of their
 * wishes, and offers them the free seats before anybody else: in the transaction that opens it. Everybody hears of it,
 * with an offer or a place in the line, and only then their wish is gone.
 */
export async function grantWishes(req: PayloadRequest, run: string): Promise<void> {
  const locked = await lockSession(req, run)
  if (locked?.session.state !== 'open' || !locked.session.course || new Date(locked.session.startsAt) <= locked.now)
    return
  const { session, now } = locked
  const db = await transactionOf(req)
  const { rows: facts } = await db.execute(sql`
    select audience, case when prior_id is not null then json_build_object('id', prior_id) end as prior
    from courses where id = ${session.course}`)
  const [course] = facts as Parameters<typeof refusalToFollow>[0]['course'][]
  if (!course) return
  const granted: { member: string; booking: string }[] = []
  for (const wisher of await listWishers(req, { run, course: session.course ?? '' })) {
    const { id, role, state, completed, consentVersion, email, telephone, ...known } = wisher
    if (refusalToFollow({ application: { role, state }, course, completed })) continue
    const wish = { ...known, session: run, member: id, email: email ?? undefined, telephone: telephone ?? undefined }
    const rest = { bookIfFreed: false, waitIfFull: true, consentVersion: consentVersion ?? '' }
    const seat = { wish: { ...wish, ...rest }, session, same: nothingSame, state: 'waiting', now } as const
    granted.push({ member: id, booking: (await insertBooking(req, seat)).id })
  }
  await giveFreedSeats(req, run)
  await tellOfLine(req, granted.map(({ booking }) => booking)) // prettier-ignore
  const members = sql`any(${sql.param(granted.map(({ member }) => member))}::uuid[])`
  await db.execute(sql`delete from course_wishes where course_id = ${session.course} and member_id = ${members}`)
}

/** Who is offered no seat hears of the new dates all the same. */
async function tellOfLine(req: PayloadRequest, bookings: string[]): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from bookings where id = any(${sql.param(bookings)}::uuid[]) and state = 'waiting'`)
  await tellAll(req, { about: 'newDates', bookings: rows.map(({ id }) => String(id)) })
}

async function listWishers(req: PayloadRequest, { run, course }: { run: string; course: string }): Promise<Wisher[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select member.id, first_name as "firstName", last_name as "lastName", member.email, member.telephone, member.language,
      application.role, application.state, application.consent_version as "consentVersion",
      array(select course_id::text from course_completions where member_id = member.id) as completed
    from course_wishes wish join members member on member.id = wish.member_id
    join applications application on application.member_id = member.id
    join course_runs run on run.id = ${run}
    where wish.course_id = ${course} and ${isNearMember} and not exists (
      select from bookings join course_runs other on other.id = course_run_id
      where bookings.member_id = member.id and other.course_id = ${course} and other.state not in ('done', 'cancelled')
        and bookings.state in ('booked', 'held', 'waiting'))
    order by wish.created_at, wish.id`)
  return rows as (Wisher & { language: Locale })[]
}

const isNearMember = isNear(sql`member.branch_id`)
