import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/people/access'

import { groups, words } from '../words'

/** Seats are taken and given back by the moves of src/programme/bookings only, never by a raw write. */
export const byMovesOnly = { create: nobody, update: nobody, delete: nobody }
export const closed = {
  access: { read: nobody, ...byMovesOnly },
  admin: { hidden: true, group: groups.programme },
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

export const infoSession = {
  name: 'infoSession',
  type: 'relationship',
  relationTo: 'info-sessions',
  required: true,
  index: true,
  label: words('Info session', 'Séance d’info', 'Infosessie'),
} satisfies Field
export const booking = {
  name: 'booking',
  type: 'relationship',
  relationTo: 'bookings',
  required: true,
  index: true,
  label: words('Booking', 'Inscription', 'Inschrijving'),
} satisfies Field
