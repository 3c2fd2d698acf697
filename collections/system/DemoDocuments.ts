import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '@/people/access'
import { notPersonal } from '@/people/register/personal'

import { groups, named, words } from '../words'

/** Which documents came with the demonstration, so that loading it twice changes nothing. */
export const DemoDocuments: CollectionConfig = {
  slug: 'demo-documents',
  labels: named(
    words('Demo document', 'Document de démonstration', 'Demodocument'),
    words('Demo documents', 'Documents de démonstration', 'Demodocumenten'),
  ),
  custom: notPersonal(
    words('Names of invented examples.', 'Des noms d’exemples inventés.', 'Namen van verzonnen voorbeelden.'),
  ),
  admin: { group: groups.system, useAsTitle: 'key', hidden: true },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['kind', 'key'], unique: true }],
  fields: [
    { name: 'key', type: 'text', required: true, label: words('Key', 'Clé', 'Sleutel') },
    { name: 'kind', type: 'text', required: true, label: words('Kind', 'Type', 'Soort') },
    { name: 'document', type: 'text', required: true, label: words('Document', 'Document', 'Document') },
  ],
}
