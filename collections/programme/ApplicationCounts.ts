import type { CollectionConfig } from 'payload'

import { notPersonal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { named, words } from '../words'
import { applicationStates, leaveReasons, memberRoles } from './options'

/** What is left of an application that was erased: one row that counts, and names nobody. A trigger writes it. */
export const ApplicationCounts: CollectionConfig = {
  slug: 'application-counts',
  custom: notPersonal(
    words(
      'Counts of applications that were erased, without anybody.',
      'Comptes de candidatures effacées, sans personne.',
      'Aantallen van kandidaturen die gewist zijn, zonder personen.',
    ),
  ),
  labels: named(
    words('Erased application, counted', 'Candidature effacée, comptée', 'Gewiste kandidatuur, geteld'),
    words('Erased applications, counted', 'Candidatures effacées, comptées', 'Gewiste kandidaturen, geteld'),
  ),
  ...closed,
  fields: [
    { name: 'role', type: 'select', required: true, options: memberRoles, label: words('Role', 'Rôle', 'Rol') },
    {
      name: 'branch',
      type: 'relationship',
      relationTo: 'branches',
      required: true,
      index: true,
      label: words('Branch', 'Antenne', 'Vestiging'),
    },
    {
      name: 'furthest',
      type: 'select',
      required: true,
      options: applicationStates,
      label: words('Came to', 'Arrivée à', 'Geraakt tot'),
    },
    {
      name: 'leftAs',
      type: 'select',
      required: true,
      options: applicationStates,
      label: words('Last state', 'Dernier état', 'Laatste toestand'),
    },
    { name: 'reason', type: 'select', options: leaveReasons, label: words('Reason', 'Raison', 'Reden') },
    { name: 'begunIn', type: 'date', required: true, label: words('Begun in', 'Commencée en', 'Begonnen in') },
  ],
}
