import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { applicationNote, mover } from '../personal/members'
import { named, words } from '../words'

/** What coordinators of a branch write for each other about an application: facts, and never changed afterwards. */
export const ApplicationNotes: CollectionConfig = {
  slug: 'application-notes',
  custom: personal(applicationNote),
  labels: named(
    words('Note on an application', 'Note sur une candidature', 'Notitie bij een kandidatuur'),
    words('Notes on applications', 'Notes sur les candidatures', 'Notities bij kandidaturen'),
  ),
  ...closed,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      index: true,
      label: words('Application', 'Candidature', 'Kandidatuur'),
    },
    {
      name: 'author',
      custom: personal(mover),
      type: 'relationship',
      relationTo: 'staff',
      required: true,
      label: words('Written by', 'Écrite par', 'Geschreven door'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: words('Note', 'Note', 'Notitie'),
    },
  ],
}
