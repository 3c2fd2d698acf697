import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '@/people/access'

import { groups, named, words } from '../words'

/** Links that show a draft on the real page design until they expire; the token itself is stored hashed only. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: named(words('Preview link', 'Lien d’aperçu', 'Voorbeeldlink'), words('Preview links', 'Liens d’aperçu', 'Voorbeeldlinks')),
  admin: { group: groups.system, defaultColumns: ['kind', 'document', 'locale', 'expiresAt'] },
  access: { read: isStaff, create: nobody, update: nobody, delete: isStaff },
  disableDuplicate: true,
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: () => false },
      label: words('Token', 'Jeton', 'Token'),
    },
    { name: 'kind', type: 'text', required: true, label: words('Kind', 'Type', 'Soort') },
    { name: 'document', type: 'text', required: true, label: words('Document', 'Document', 'Document') },
    { name: 'locale', type: 'text', required: true, label: words('Language', 'Langue', 'Taal') },
    { name: 'expiresAt', type: 'date', required: true, label: words('Expires', 'Expire', 'Vervalt') },
    { name: 'createdBy', type: 'relationship', relationTo: 'staff', label: words('Made by', 'Créé par', 'Gemaakt door') },
  ],
}
