import type { CollectionConfig, Field } from 'payload'

import { personal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { intake, mover } from '../personal/members'
import { named, words } from '../words'
import { calendarFields } from './calendarFields'
import { intakeModes, intakeStates } from './options'
import { reminderFields } from './reminderFields'

const application: Field = {
  name: 'application',
  type: 'relationship',
  relationTo: 'applications',
  required: true,
  index: true,
  label: words('Application', 'Candidature', 'Kandidatuur'),
}
const isOf = (names: readonly string[]) => (field: Field) => 'name' in field && names.includes(field.name)

/**
 * The interview of a candidate: the moments that a coordinator proposes, and the one that was chosen. Written by the moves
 * of src/programme/intakes only.
 */
export const Intakes: CollectionConfig = {
  slug: 'intakes',
  custom: personal(intake),
  labels: named(words('Interview', 'Entretien', 'Gesprek'), words('Interviews', 'Entretiens', 'Gesprekken')),
  ...closed,
  fields: [
    application,
    {
      name: 'coordinator',
      custom: personal(mover),
      type: 'relationship',
      relationTo: 'staff',
      required: true,
      index: true,
      label: words('With', 'Avec', 'Met'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: intakeStates,
      label: words('State', 'État', 'Toestand'),
    },
    { name: 'mode', type: 'select', required: true, options: intakeModes, label: words('How', 'Comment', 'Hoe') },
    { name: 'place', type: 'text', maxLength: 300, label: words('Place', 'Lieu', 'Plaats') },
    {
      name: 'meeting',
      type: 'text',
      maxLength: 500,
      label: words('Online meeting', 'Réunion en ligne', 'Online vergadering'),
    },
    {
      name: 'minutes',
      type: 'number',
      required: true,
      min: 15,
      max: 180,
      label: words('Length in minutes', 'Durée en minutes', 'Duur in minuten'),
    },
    { name: 'zone', type: 'text', required: true, label: words('Time zone', 'Fuseau horaire', 'Tijdzone') },
    {
      name: 'times',
      type: 'array',
      labels: { singular: words('Moment', 'Moment', 'Moment'), plural: words('Moments', 'Moments', 'Momenten') },
      label: words('Proposed moments', 'Moments proposés', 'Voorgestelde momenten'),
      fields: [{ name: 'at', type: 'date', required: true, label: words('Begins', 'Début', 'Begin') }],
    },
    { name: 'startsAt', type: 'date', index: true, label: words('Begins', 'Début', 'Begin') },
    { name: 'endsAt', type: 'date', label: words('Ends', 'Fin', 'Einde') },
    { name: 'plannedAt', type: 'date', label: words('Planned since', 'Prévu depuis', 'Gepland sinds') },
    {
      name: 'asked',
      type: 'textarea',
      maxLength: 1000,
      label: words('What they asked for', 'Ce que la personne demande', 'Wat ze vroegen'),
    },
    ...calendarFields.filter(isOf(['calendarUid', 'calendarSequence'])),
    ...reminderFields.filter(isOf(['remindedDayBefore', 'remindedSameDay'])),
  ],
}
