import type { Field } from 'payload'

import { limitsOf } from '@/content/limits/limitsOf'
import { personal } from '@/people/register/personal'

import { publicContact } from '../../personal/content'
import { words } from '../../words'

export const themes: Field = {
  name: 'themes',
  type: 'relationship',
  relationTo: 'themes',
  hasMany: true,
  label: words('Themes', 'Thèmes', 'Thema’s'),
  admin: { position: 'sidebar' },
}

export const branch: Field = {
  name: 'branch',
  type: 'relationship',
  relationTo: 'branches',
  index: true,
  // The admin saves a draft before anything is typed: an editor of some branches starts in their first.
  defaultValue: ({ user }) => limitsOf(user).branches?.[0],
  filterOptions: ({ req }) => {
    const { branches } = limitsOf(req.user)
    return branches ? { id: { in: branches } } : true
  },
  label: words('Branch', 'Antenne', 'Vestiging'),
  admin: { position: 'sidebar' },
}

export const picture: Field = {
  name: 'picture',
  type: 'upload',
  relationTo: 'media',
  label: words('Picture', 'Image', 'Beeld'),
}

export const video: Field = {
  name: 'video',
  type: 'relationship',
  relationTo: 'videos',
  index: true,
  label: words('Video or audio', 'Vidéo ou audio', 'Video of audio'),
}

export const body: Field = { name: 'body', type: 'richText', localized: true, label: words('Text', 'Texte', 'Tekst') }

/** Whom to ask, by role and never by a person's name. */
export const contacts: Field = {
  name: 'contacts',
  type: 'array',
  custom: personal(publicContact),
  labels: {
    singular: words('Contact', 'Contact', 'Contact'),
    plural: words('Contacts', 'Contacts', 'Contacten'),
  },
  label: words('Contacts', 'Contacts', 'Contacten'),
  fields: [
    { name: 'role', type: 'text', localized: true, label: words('Role', 'Fonction', 'Functie') },
    { name: 'email', type: 'email', label: words('E-mail', 'E-mail', 'E-mail') },
    { name: 'telephone', type: 'text', label: words('Telephone', 'Téléphone', 'Telefoon') },
  ],
}

export const spokenLanguage: Field = {
  name: 'language',
  type: 'text',
  maxLength: 2,
  validate: (value: string | null | undefined) => !value || /^[a-z]{2}$/.test(value) || 'fr, nl, en, ar, …',
  label: words('Spoken language (two letters)', 'Langue parlée (deux lettres)', 'Gesproken taal (twee letters)'),
}
