import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

import type { Invitation } from '../bookings/invitationOf'
import { isInTime } from '../reminders/dueReminder'
import { memberReturnTo } from '../returns/senders'
import type { Concerns } from '../sent/keepSent'
import type { IntakeAbout } from './Intake'
import { type IntakeFacts, intakeFacts, readFacts } from './intakeFacts'
import { intakeLetter, type ToldIntake } from './tellIntake'

/** A letter of this room, in the language that the member chose. */
export type IntakeLetter = {
  to: string
  returnTo?: string
  locale: Locale
  concerns: Concerns
  template: 'intake'
  props: {
    about: IntakeAbout
    firstName: string
    link: string
    intake: IntakeFacts
    /** What goes into the person's calendar with it. */
    calendar?: Invitation
  }
}

type Row = {
  member: string
  email: string
  firstName: string
  locale: Locale
  uid: string
  sequence: number
  changedAt: string
}

/** Writes to a candidate about their interview; nothing where something else holds by now, or where it comes too late. */
export const writeIntakeLetter: Task<ToldIntake, IntakeLetter> = {
  ...intakeLetter,
  run: async (payload, told) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select members.id as member, email, first_name as "firstName", language as locale, calendar_uid as uid,
        calendar_sequence::int as sequence, intakes.updated_at as "changedAt", ${intakeFacts}
      from intakes join applications on applications.id = application_id
      join members on members.id = member_id
      where intakes.id = ${told.intake} and email is not null`)
    const [found] = rows as (Row & Parameters<typeof readFacts>[0])[]
    if (!found) return undefined
    const intake = readFacts(found)
    if (!isStillTrue(told, intake)) return undefined
    const { member, email, firstName, locale } = found
    const link = `${publicUrl()}${portalAddress(locale)}`
    const calendar = invitationOf(payload, { about: told.about, row: found, link })
    const props = { about: told.about, firstName, link, intake, calendar }
    const returnTo = memberReturnTo(payload, { member, to: email })
    return { to: email, returnTo, locale, concerns: { member }, template: 'intake', props }
  },
}

function isStillTrue({ about, at }: ToldIntake, { state, startsAt }: IntakeFacts): boolean {
  if (about === 'proposed') return state === 'offered'
  if (about === 'left' || about === 'calledOff') return state === 'dropped'
  if (about === 'missed') return state === 'missed'
  if (state !== 'planned' || !startsAt) return false
  return !at || isInTime({ at: new Date(at), startsAt: new Date(startsAt), now: new Date() })
}

const methods: { [about in IntakeAbout]?: Invitation['method'] } = {
  planned: 'REQUEST',
  moved: 'REQUEST',
  left: 'CANCEL',
  calledOff: 'CANCEL',
}

function invitationOf(
  { email: { defaultFromAddress: organizer } }: Payload,
  { about, row, link: url }: { about: IntakeAbout; row: Row; link: string },
): Invitation | undefined {
  const method = methods[about]
  const { uid, sequence, changedAt } = row
  return method && { method, uid, sequence, changedAt: new Date(changedAt).toISOString(), organizer, url }
}
