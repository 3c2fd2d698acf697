import type { CollectionConfig } from 'payload'

import { nobody, nobodyWrites } from '@/people/access'
import { notPersonal, personal } from '@/people/register/personal'
import { followChange } from '@/programme/changes/followChange'
import { rememberSession } from '@/programme/changes/rememberSession'
import {
  coordinatorOfBranch,
  coordinatorOfNewBranch,
  coordinatorReadsField,
  staffOrPublicSession,
  staffReadsField,
} from '@/programme/sessions/access'
import { keepSession } from '@/programme/sessions/keepSession'
import { nameSession } from '@/programme/sessions/nameSession'

import { doorkeeper, facilitator } from '../personal/programme'
import { branch } from '../content/fields/relations'
import { groups, named, words } from '../words'
import { audiences, languages, modes, reminders } from './options'
import { meeting, place, seats, state, when } from './sessionFields'

export const InfoSessions: CollectionConfig = {
  slug: 'info-sessions',
  custom: notPersonal(
    words(
      'When and where a session is, and for whom; who comes stands with the bookings',
      'Quand, où et pour qui est la séance ; qui vient figure avec les inscriptions',
      'Wanneer, waar en voor wie een sessie is; wie komt, staat bij de inschrijvingen',
    ),
  ),
  labels: named(
    words('Info session', 'Séance d’info', 'Infosessie'),
    words('Info sessions', 'Séances d’info', 'Infosessies'),
  ),
  admin: {
    useAsTitle: 'title',
    group: groups.programme,
    defaultColumns: ['title', 'branch', 'audience', 'language', 'state'],
  },
  access: {
    read: staffOrPublicSession,
    create: coordinatorOfNewBranch,
    update: coordinatorOfBranch,
    delete: nobody, // People may be booked: a session is cancelled, and they are told.
  },
  defaultSort: '-startsAt',
  hooks: { beforeValidate: [keepSession], beforeChange: [rememberSession, nameSession], afterChange: [followChange] },
  fields: [
    {
      name: 'title',
      type: 'text',
      access: { read: staffReadsField, create: nobodyWrites, update: nobodyWrites },
      label: words('Session', 'Séance', 'Sessie'),
      admin: { hidden: true },
    },
    state,
    { ...branch, required: true } as typeof branch,
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: audiences,
      label: words('For whom', 'Pour qui', 'Voor wie'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: words('Language of the session', 'Langue de la séance', 'Taal van de sessie'),
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
    when,
    seats,
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
      access: { read: staffReadsField },
      label: words('Facilitators', 'Animation', 'Begeleiding'),
      admin: {
        description: words(
          'Colleagues named here see who comes to this session.',
          'Les collègues nommés ici voient qui vient à cette séance.',
          'Collega’s die hier staan, zien wie naar deze sessie komt.',
        ),
      },
    },
    {
      name: 'reminders',
      type: 'select',
      hasMany: true,
      defaultValue: ['dayBefore', 'sameDay'],
      options: reminders,
      access: { read: staffReadsField },
      label: words('Reminders', 'Rappels', 'Herinneringen'),
    },
    {
      name: 'proveContact',
      type: 'checkbox',
      defaultValue: false,
      access: { read: staffReadsField },
      label: words(
        'Ask people to confirm their e-mail or telephone first',
        'Demander d’abord de confirmer l’e-mail ou le téléphone',
        'Eerst vragen om e-mail of telefoon te bevestigen',
      ),
    },
    {
      name: 'listClosedAt',
      type: 'date',
      access: { read: staffReadsField, create: nobodyWrites, update: nobodyWrites },
      label: words('List closed', 'Liste clôturée', 'Lijst afgesloten'),
      admin: { readOnly: true, condition: (data) => Boolean(data.listClosedAt) },
    },
    {
      name: 'listClosedBy',
      custom: personal(doorkeeper),
      type: 'relationship',
      relationTo: 'staff',
      access: { read: staffReadsField, create: nobodyWrites, update: nobodyWrites },
      label: words('List closed by', 'Liste clôturée par', 'Lijst afgesloten door'),
      admin: { readOnly: true, condition: (data) => Boolean(data.listClosedAt) },
    },
  ],
}
