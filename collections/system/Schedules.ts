import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '@/people/access'
import { personal } from '@/people/register/personal'

import { plan } from '../personal/colleagues'
import { groups, named, words } from '../words'

/** A publishing or unpublishing of one language at a set minute. Its task is queued in the same commit. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: named(
    words('Planned change', 'Changement prévu', 'Geplande wijziging'),
    words('Planned changes', 'Changements prévus', 'Geplande wijzigingen'),
  ),
  custom: personal(plan),
  admin: { group: groups.system, defaultColumns: ['kind', 'document', 'language', 'action', 'at', 'state'] },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    { name: 'kind', type: 'text', required: true, label: words('Kind', 'Type', 'Soort') },
    { name: 'document', type: 'text', required: true, index: true, label: words('Document', 'Document', 'Document') },
    { name: 'version', type: 'text', label: words('Version', 'Version', 'Versie') },
    { name: 'language', type: 'text', required: true, label: words('Language', 'Langue', 'Taal') },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { value: 'publish', label: words('Publish', 'Publier', 'Publiceren') },
        { value: 'unpublish', label: words('Unpublish', 'Retirer', 'Offline halen') },
      ],
      label: words('Action', 'Action', 'Actie'),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: words('At', 'Le', 'Op'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        { value: 'waiting', label: words('Waiting', 'En attente', 'Wacht') },
        { value: 'done', label: words('Done', 'Fait', 'Gedaan') },
        { value: 'refused', label: words('Refused', 'Refusé', 'Geweigerd') },
        { value: 'cancelled', label: words('Cancelled', 'Annulé', 'Geannuleerd') },
      ],
      label: words('State', 'État', 'Toestand'),
    },
    { name: 'why', type: 'text', label: words('Why refused', 'Raison du refus', 'Reden van weigering') },
    {
      name: 'plannedBy',
      type: 'relationship',
      relationTo: 'staff',
      label: words('Planned by', 'Prévu par', 'Gepland door'),
    },
  ],
}
