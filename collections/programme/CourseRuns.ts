import type { CollectionConfig } from 'payload'

import { isStaff, nobody, nobodyWrites } from '@/people/access'
import { notPersonal, personal } from '@/people/register/personal'
import { followChange } from '@/programme/changes/followChange'
import { rememberRun } from '@/programme/changes/rememberSession'
import { coordinatorOfBranch, coordinatorOfNewBranch, coordinatorReadsField } from '@/programme/sessions/access'
import { keepRun } from '@/programme/training/keepRun'

import { branch } from '../content/fields/relations'
import { doorkeeper, facilitator } from '../personal/programme'
import { groups, named, words } from '../words'
import { course } from './Courses'
import { languages, modes } from './options'
import { bookingTimes, meeting, place, seats, state, zone } from './sessionFields'

/** One run of a course: a group of people who follow its dates together. Its seats are those of `bookings`. */
export const CourseRuns: CollectionConfig = {
  slug: 'course-runs',
  custom: notPersonal(
    words(
      'When and where a course is given; who comes stands with the enrolments',
      'Quand et où une formation est donnée ; qui vient figure avec les inscriptions',
      'Wanneer en waar een opleiding gegeven wordt; wie komt, staat bij de inschrijvingen',
    ),
  ),
  labels: named(
    words('Run of a course', 'Session de formation', 'Reeks van een opleiding'),
    words('Runs of courses', 'Sessions de formation', 'Reeksen van opleidingen'),
  ),
  admin: {
    useAsTitle: 'name',
    group: groups.programme,
    defaultColumns: ['name', 'course', 'branch', 'language', 'state'],
  },
  access: { read: isStaff, create: coordinatorOfNewBranch, update: coordinatorOfBranch, delete: nobody },
  hooks: { beforeValidate: [keepRun], beforeChange: [rememberRun], afterChange: [followChange] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: words('Name for colleagues', 'Nom pour les collègues', 'Naam voor collega’s'),
    },
    course,
    state,
    { ...branch, required: true } as typeof branch,
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: words('Language of the course', 'Langue de la formation', 'Taal van de opleiding'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'mode',
      type: 'select',
      required: true,
      defaultValue: 'onSite',
      options: modes,
      label: words('Where', 'Où', 'Waar'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'dates',
      type: 'join',
      collection: 'course-dates',
      on: 'run',
      defaultSort: 'startsAt',
      label: words('Dates', 'Dates', 'Data'),
      admin: { defaultColumns: ['startsAt', 'endsAt', 'title', 'state'] },
    },
    { type: 'row', fields: [zone, ...bookingTimes] },
    seats,
    {
      name: 'minimum',
      type: 'number',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 500,
      label: words('Goes ahead from (people)', 'A lieu à partir de (personnes)', 'Gaat door vanaf (mensen)'),
    },
    place,
    {
      name: 'bring',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: words('What to bring', 'Ce qu’il faut apporter', 'Wat je meebrengt'),
    },
    meeting(coordinatorReadsField),
    {
      name: 'facilitators',
      custom: personal(facilitator),
      type: 'relationship',
      relationTo: 'staff',
      hasMany: true,
      label: words('Trainers', 'Formation donnée par', 'Lesgevers'),
      admin: {
        description: words(
          'Colleagues named here see who takes part, and note who came.',
          'Les collègues nommés ici voient qui participe, et notent qui est venu.',
          'Collega’s die hier staan, zien wie meedoet, en noteren wie kwam.',
        ),
      },
    },
    {
      name: 'listClosedAt',
      type: 'date',
      access: { create: nobodyWrites, update: nobodyWrites },
      label: words('Course closed', 'Formation clôturée', 'Opleiding afgesloten'),
      admin: { readOnly: true, condition: (data) => Boolean(data.listClosedAt) },
    },
    {
      name: 'listClosedBy',
      custom: personal(doorkeeper),
      type: 'relationship',
      relationTo: 'staff',
      access: { create: nobodyWrites, update: nobodyWrites },
      label: words('Course closed by', 'Formation clôturée par', 'Opleiding afgesloten door'),
      admin: { readOnly: true, condition: (data) => Boolean(data.listClosedAt) },
    },
  ],
}
