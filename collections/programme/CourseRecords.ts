import type { CollectionConfig, Field } from 'payload'

import { personal } from '@/people/register/personal'

import { closed, tokenHash } from '../people/signIn'
import { doorkeeper } from '../personal/programme'
import { attendance, certificate, courseWish, feed } from '../personal/training'

import { named, words } from '../words'
import { booking } from './bookingParts'
import { course } from './Courses'
import { presences } from './options'

const member = {
  name: 'member',
  type: 'relationship',
  relationTo: 'members',
  required: true,
  index: true,
  label: words('Member', 'Membre', 'Lid'),
} satisfies Field

const date = (name: string, label: ReturnType<typeof words>, required: boolean): Field => ({
  name,
  type: 'relationship',
  relationTo: 'course-dates',
  required,
  index: true,
  label,
})

/** What is said of somebody on one date of a course, theirs or one at which they make up for theirs. */
export const CourseAttendances: CollectionConfig = {
  slug: 'course-attendances',
  custom: personal(attendance),
  labels: named(
    words('Attendance at a course', 'Présence à une formation', 'Aanwezigheid op een opleiding'),
    words('Attendances at courses', 'Présences aux formations', 'Aanwezigheden op opleidingen'),
  ),
  ...closed,
  fields: [
    booking,
    date('date', words('Date', 'Date', 'Datum'), true),
    date('makesUp', words('Makes up for', 'Remplace', 'Haalt in'), false),
    {
      name: 'attendance',
      type: 'select',
      options: presences,
      label: words('Attendance', 'Présence', 'Aanwezigheid'),
    },
    {
      name: 'attendanceAt',
      type: 'date',
      label: words('Attendance said', 'Présence notée', 'Aanwezigheid genoteerd'),
    },
    {
      name: 'attendanceBy',
      custom: personal(doorkeeper),
      type: 'relationship',
      relationTo: 'staff',
      label: words('Attendance said by', 'Présence notée par', 'Aanwezigheid genoteerd door'),
    },
  ],
}

/** That somebody has completed a course; by its code anybody who was shown the certificate can check it. */
export const CourseCompletions: CollectionConfig = {
  slug: 'course-completions',
  custom: personal(certificate),
  labels: named(
    words('Completed course', 'Formation réussie', 'Afgeronde opleiding'),
    words('Completed courses', 'Formations réussies', 'Afgeronde opleidingen'),
  ),
  ...closed,
  fields: [
    member,
    course,
    { ...booking, required: false },
    { name: 'completedAt', type: 'date', required: true, label: words('Completed', 'Réussie', 'Afgerond') },
    { name: 'code', type: 'text', required: true, unique: true, label: words('Code', 'Code', 'Code') },
  ],
}

/** That somebody has done the e-learning of their course: their own word, and the trainer's. */
export const ELearnings: CollectionConfig = {
  slug: 'e-learnings',
  custom: personal(attendance),
  labels: named(
    words('E-learning of a participant', 'E-learning d’une personne', 'E-learning van een deelnemer'),
    words('E-learning of participants', 'E-learning des participants', 'E-learning van deelnemers'),
  ),
  ...closed,
  fields: [
    { ...booking, unique: true },
    {
      name: 'doneAt',
      type: 'date',
      label: words('Done, they say', 'Terminé, dit la personne', 'Klaar, zegt de deelnemer'),
    },
    { name: 'confirmedAt', type: 'date', label: words('Confirmed', 'Confirmé', 'Bevestigd') },
    {
      name: 'confirmedBy',
      custom: personal(doorkeeper),
      type: 'relationship',
      relationTo: 'staff',
      label: words('Confirmed by', 'Confirmé par', 'Bevestigd door'),
    },
  ],
}

/** Somebody who wants to be asked when the next run of a course opens. */
export const CourseWishes: CollectionConfig = {
  slug: 'course-wishes',
  custom: personal(courseWish),
  labels: named(
    words('Wish for a next run', 'Souhait d’une prochaine session', 'Wens voor een volgende reeks'),
    words('Wishes for a next run', 'Souhaits d’une prochaine session', 'Wensen voor een volgende reeks'),
  ),
  ...closed,
  fields: [member, course],
}

/** The address under which a calendar reads somebody's dates; it stands here as a fingerprint. */
export const MemberFeeds: CollectionConfig = {
  slug: 'member-feeds',
  custom: personal(feed),
  labels: named(
    words('Calendar of a member', 'Agenda d’un membre', 'Agenda van een lid'),
    words('Calendars of members', 'Agendas des membres', 'Agenda’s van leden'),
  ),
  ...closed,
  fields: [{ ...member, unique: true }, tokenHash],
}
