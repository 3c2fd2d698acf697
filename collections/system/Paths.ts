import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '@/people/access'
import { personal } from '@/people/register/personal'

import { namesInAddresses } from '../personal/content'
import { groups, named, words } from '../words'

/** Every address that a document has or once had, per language. Written by publishing only; read by the door. */
export const Paths: CollectionConfig = {
  slug: 'paths',
  labels: named(words('Address', 'Adresse', 'Adres'), words('Addresses', 'Adresses', 'Adressen')),
  custom: personal(namesInAddresses),
  admin: { group: groups.system, useAsTitle: 'path', defaultColumns: ['path', 'locale', 'kind', 'current', 'live'] },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  indexes: [{ fields: ['locale', 'path'], unique: true }, { fields: ['document', 'locale'] }],
  fields: [
    { name: 'locale', type: 'text', required: true, label: words('Language', 'Langue', 'Taal') },
    { name: 'path', type: 'text', required: true, label: words('Path', 'Chemin', 'Pad') },
    { name: 'kind', type: 'text', required: true, label: words('Kind', 'Type', 'Soort') },
    { name: 'document', type: 'text', required: true, label: words('Document', 'Document', 'Document') },
    { name: 'current', type: 'checkbox', defaultValue: true, label: words('Current', 'Actuelle', 'Huidig') },
    { name: 'live', type: 'checkbox', defaultValue: true, label: words('Readers see it', 'Visible', 'Zichtbaar') },
  ],
}
