import type { CollectionConfig } from 'payload'

import { nobody } from '@/people/access'
import { personal } from '@/people/register/personal'
import { branchPeople } from '@/programme/sessions/access'

import { call, caller } from '../personal/programme'
import { groups, named, words } from '../words'
import { callReasons } from './callReasons'
import { callResults, callStates, languages } from './options'

/** The branch's call list: what would be a letter to somebody without e-mail, and who asked to be called back. */
export const Calls: CollectionConfig = {
  slug: 'calls',
  labels: named(words('Call', 'Appel', 'Oproep'), words('Calls', 'Appels', 'Oproepen')),
  admin: { group: groups.programme, defaultColumns: ['createdAt', 'reason', 'name', 'telephone', 'state'] },
  custom: personal(call),
  access: { read: branchPeople, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'branch',
      type: 'relationship',
      relationTo: 'branches',
      index: true,
      label: words('Branch', 'Antenne', 'Vestiging'),
    },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: 'bookings',
      index: true,
      label: words('Booking', 'Inscription', 'Inschrijving'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
    {
      name: 'courseRun',
      type: 'relationship',
      relationTo: 'course-runs',
      index: true,
      label: words('About the run', 'À propos de la session de formation', 'Over de reeks'),
    },
    { name: 'reason', type: 'select', required: true, options: callReasons, label: words('Reason', 'Raison', 'Reden') },
    { name: 'name', type: 'text', label: words('Name', 'Nom', 'Naam') },
    { name: 'telephone', type: 'text', label: words('Telephone', 'Téléphone', 'Telefoon') },
    {
      name: 'before',
      type: 'json',
      admin: { hidden: true },
      label: words('What was before', 'Ce qui était avant', 'Wat er eerst was'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: words('Language', 'Langue', 'Taal'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'due',
      index: true,
      options: callStates,
      label: words('State', 'État', 'Toestand'),
    },
    {
      name: 'tries',
      type: 'array',
      label: words('Tries', 'Essais', 'Pogingen'),
      fields: [
        { name: 'at', type: 'date', required: true, label: words('When', 'Quand', 'Wanneer') },
        {
          name: 'by',
          custom: personal(caller),
          type: 'relationship',
          relationTo: 'staff',
          label: words('By', 'Par', 'Door'),
        },
        {
          name: 'result',
          type: 'select',
          required: true,
          options: callResults,
          label: words('Result', 'Résultat', 'Resultaat'),
        },
      ],
    },
  ],
}
