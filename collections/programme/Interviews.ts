import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { interview } from '../personal/members'
import { named, words } from '../words'
import { interviewFields } from './applicationFields'

/** What a coordinator noted in an interview: for the coordinators of the branch, and for the person themselves. */
export const Interviews: CollectionConfig = {
  slug: 'interviews',
  custom: personal(interview),
  labels: named(
    words('Notes of an interview', 'Notes d’un entretien', 'Notities van een gesprek'),
    words('Notes of interviews', 'Notes des entretiens', 'Notities van gesprekken'),
  ),
  ...closed,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      unique: true,
      label: words('Application', 'Candidature', 'Kandidatuur'),
    },
    ...interviewFields,
  ],
}
