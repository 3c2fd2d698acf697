import type { CollectionConfig } from 'payload'

import { isStaff } from '@/people/access'
import { notPersonal, personal } from '@/people/register/personal'
import { followDate } from '@/programme/changes/followChange'
import { rememberDate } from '@/programme/changes/rememberSession'
import { changesDates, makesDates, removesDates } from '@/programme/training/access'
import { keepDate } from '@/programme/training/keepDate'

import { facilitator } from '../personal/programme'
import { groups, named, words } from '../words'
import { courseDateStates } from './options'
import { ends, place, starts } from './sessionFields'

/** One date of a run: everybody in the run has them all, enrolled once. */
export const CourseDates: CollectionConfig = {
  slug: 'course-dates',
  custom: notPersonal(
    words(
      'When and where one date of a course is',
      'Quand et où a lieu une date d’une formation',
      'Wanneer en waar een datum van een opleiding is',
    ),
  ),
  labels: named(
    words('Date of a course', 'Date d’une formation', 'Datum van een opleiding'),
    words('Dates of courses', 'Dates des formations', 'Data van opleidingen'),
  ),
  admin: { useAsTitle: 'startsAt', group: groups.programme, defaultColumns: ['startsAt', 'run', 'title', 'state'] },
  access: { read: isStaff, create: makesDates, update: changesDates, delete: removesDates },
  hooks: { beforeValidate: [keepDate], beforeChange: [rememberDate], afterChange: [followDate] },
  fields: [
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'course-runs',
      required: true,
      index: true,
      label: words('Run', 'Session', 'Reeks'),
    },
    { type: 'row', fields: [starts, ends] },
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: words('What it is about', 'De quoi il s’agit', 'Waarover het gaat'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: courseDateStates,
      label: words('State', 'État', 'Toestand'),
    },
    {
      name: 'optional',
      type: 'checkbox',
      label: words('Not needed to complete the course', 'Pas nécessaire pour réussir', 'Niet nodig om te slagen'),
    },
    {
      name: 'elsewhere',
      type: 'checkbox',
      label: words('In another place than the run', 'Dans un autre lieu', 'Op een andere plaats'),
    },
    { ...place, admin: { condition: (data) => Boolean(data.elsewhere) } } as typeof place,
    {
      name: 'trainers',
      custom: personal(facilitator),
      type: 'relationship',
      relationTo: 'staff',
      hasMany: true,
      label: words('Trainers of this date', 'Formation de cette date donnée par', 'Lesgevers van deze datum'),
      admin: {
        description: words(
          'Where nobody is named here, it is the trainers of the run. Whoever is named sees and notes who is there on this date only.',
          'Si personne n’est nommé ici, ce sont les formatrices et formateurs de la session. Qui est nommé ici voit et note les présences de cette seule date.',
          'Als hier niemand staat, zijn het de lesgevers van de reeks. Wie hier staat, ziet en noteert alleen wie er op deze datum is.',
        ),
      },
    },
    {
      name: 'materials',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      label: words('Materials', 'Supports', 'Materiaal'),
    },
  ],
}
