import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application, Intake } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type Answers, readApplication } from '../applications/readApplication'
import { type OwnData, readOwnData } from '../bookings/readOwnData'
import { readInterview } from '../interviews/readInterview'
import { type SentMessage, sentToMember } from '../sent/sentTo'
import { type ELearning, eLearningOf } from '../training/eLearningFacts'
import { inWords } from '../training/readRuns'
import type { Presence } from '../training/sayPresence'
import { findMembersBookings } from './findMembersBookings'

/** All that the house keeps about a member, as they may have it. */
export type MemberData = {
  member: Pick<Member, 'role' | 'firstName' | 'lastName' | 'email' | 'telephone' | 'language'> & { since: string }
  /** How they were reached before it was put right. */
  formerContacts: { contact: string; until: string }[]
  application: { state: string; submittedAt: string | null; consentVersion: string | null; answers: Answers } | null
  signIns: { device: string; since: string; until: string }[]
  /** How their application came to where it stands. */
  moves: {
    to: Application['state']
    at: string
    reason: string | null
    why: string | null
    until: string | null
    partner: string | null
    partnerContact: string | null
  }[]
  /** When they were to meet, and how. */
  intakes: KeptIntake[]
  /** What was noted when they met. */
  interview: Answers | null
  /** What coordinators wrote for each other. */
  notes: { at: string; by: string; text: string }[]
  calls: { at: string; reason: string; state: string; name: string | null; telephone: string | null }[]
  bookings: OwnData[]
  training: KeptCourse[]
  /** The courses to which they were invited. */
  invitations: { course: string | null; at: string }[]
  /** What we wrote to them since they applied. */
  messages: SentMessage[]
}

/** A seat in a course: what was said of them on which date, and the certificate. */
type KeptCourse = {
  course: string
  state: string
  askedAt: string
  dates: { startsAt: string; attendance: Presence | null }[]
  eLearning: ELearning
  completedAt: string | null
  certificate: string | null
}

type KeptIntake = Pick<Intake, 'state' | 'mode' | 'zone'> & {
  proposedAt: string
  place: string | null
  meeting: string | null
  startsAt: string | null
  endsAt: string | null
  times: string[]
  asked: string | null
  coordinator: string
}

/**
 * All that the house keeps about a member (art. 15 and 20 GDPR): who they are, what they answered, where they are signed
 * in, when we called and met, what was noted, and their bookings. What only a machine can read, fingerprints of letters and links, stays out.
 */
export async function readMemberData(req: PayloadRequest, member: Member): Promise<MemberData> {
  const { bookings, ...known } = await inTransaction(req, async () => ({
    ...(await readKnown(req, member)),
    ...(await readOwnApplication(req, member)),
    bookings: await findMembersBookings(req, member),
  }))
  const data = await Promise.all(bookings.map((asked) => readOwnData(req, asked)))
  return { ...known, bookings: data.flat() }
}

type Known = Pick<
  MemberData,
  | 'member'
  | 'formerContacts'
  | 'signIns'
  | 'calls'
  | 'moves'
  | 'intakes'
  | 'notes'
  | 'training'
  | 'invitations'
  | 'messages'
>

async function readKnown(req: PayloadRequest, member: Member): Promise<Known> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select
      json_build_object('role', role, 'firstName', first_name, 'lastName', last_name, 'email', email,
        'telephone', telephone, 'language', language, 'since', created_at) as member,
      coalesce((select json_agg(json_build_object('contact', contact, 'until', until) order by until, contact)
        from member_contacts where member_id = members.id), '[]') as "formerContacts",
      coalesce((select json_agg(json_build_object('device', device, 'since', created_at, 'until', expires_at)
        order by created_at) from member_sign_ins where member_id = members.id), '[]') as "signIns",
      coalesce((select json_agg(json_build_object('to', "to", 'at', at, 'reason', reason, 'why', why, 'until', until,
          'partner', moves.partner, 'partnerContact', moves.partner_contact) order by at)
        from application_moves moves join applications on applications.id = application_id
        where applications.member_id = members.id), '[]') as moves,
      coalesce((select json_agg(json_build_object('proposedAt', intakes.created_at, 'state', intakes.state,
          'mode', intakes.mode, 'zone', zone, 'place', place, 'meeting', meeting, 'startsAt', starts_at, 'endsAt', ends_at,
          'asked', asked, 'coordinator', staff.name,
          'times', array(select at from intakes_times where _parent_id = intakes.id order by at)) order by intakes.created_at)
        from intakes join applications on applications.id = application_id join staff on staff.id = intakes.coordinator_id
        where applications.member_id = members.id), '[]') as intakes,
      coalesce((select json_agg(json_build_object('at', notes.created_at, 'by', staff.name, 'text', text)
          order by notes.created_at)
        from application_notes notes join applications on applications.id = application_id
        join staff on staff.id = author_id where applications.member_id = members.id), '[]') as notes,
      coalesce((select json_agg(json_build_object('at', created_at, 'reason', reason, 'state', state, 'name', name,
        'telephone', telephone) order by created_at) from calls where ${callsOf(member)}), '[]') as calls,
      coalesce((select json_agg(json_build_object('course', ${inWords(member.language, 'title', 'courses_locales', sql`run.course_id`)},
          'state', booking.state, 'askedAt', booking.created_at, 'completedAt', done.completed_at, 'certificate', done.code,
          'eLearning', ${eLearningOf(sql`booking.id`)},
          'dates', coalesce((select json_agg(json_build_object('startsAt', starts_at, 'attendance', attendance) order by starts_at)
            from course_dates date left join course_attendances said on said.date_id = date.id and said.booking_id = booking.id
            where date.run_id = run.id or said.id is not null), '[]')) order by booking.created_at)
        from bookings booking join course_runs run on run.id = course_run_id
        left join course_completions done on done.booking_id = booking.id
        where booking.member_id = members.id), '[]') as training,
      coalesce((select json_agg(json_build_object('at', invitation.created_at,
          'course', ${inWords(member.language, 'title', 'courses_locales', sql`run.course_id`)}) order by invitation.created_at)
        from course_invitations invitation join course_runs run on run.id = run_id
        where member_id = members.id), '[]') as invitations,
      ${sentToMember(sql`members.id`)} as messages
    from members where id = ${member.id}`)
  return rows[0] as Known
}

async function readOwnApplication(
  req: PayloadRequest,
  member: Member,
): Promise<Pick<MemberData, 'application' | 'interview'>> {
  const found = await readApplication(req, member)
  if (!found) return { application: null, interview: null }
  const { id, role, state, submittedAt = null, consentVersion = null, answers } = found
  const interview = (await readInterview(req, { application: id, role })) ?? null
  return { application: { state, submittedAt, consentVersion, answers }, interview }
}

/** The calls that were made for somebody here, or that they asked for elsewhere on the site. */
export const callsOf = ({ id, telephone }: Member) =>
  sql`(calls.member_id = ${id} or calls.booking_id in (select id from bookings where bookings.member_id = ${id}) or (calls.member_id is null and calls.booking_id is null and (calls.telephone = ${telephone} or calls.telephone in (
    select contact from member_contacts where member_contacts.member_id = ${id}))))`
