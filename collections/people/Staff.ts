import type { CollectionConfig } from 'payload'

import {
  administratorOfficerOrSelf,
  administratorOfOthers,
  administratorOrSelf,
  administratorWritesOthers,
  isAdministrator,
  isStaff,
  nobody,
} from '@/people/access'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from '@/people/keepAnAdministrator'
import { locales } from '@/platform/locales'

import { groups, named, words } from '../words'

const role = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

/** Who works here says how they are called; what they may do, and how they sign in, is said by an administrator. */
const byAnother = { create: administratorWritesOthers, update: administratorWritesOthers }

const languageNames = {
  fr: words('French', 'Français', 'Frans'),
  nl: words('Dutch', 'Néerlandais', 'Nederlands'),
  en: words('English', 'Anglais', 'Engels'),
}

export const Staff: CollectionConfig = {
  slug: 'staff',
  auth: { maxLoginAttempts: 0 }, // Payload's lock can be held on a victim; our own limiter slows down instead.
  labels: named(words('Colleague', 'Collègue', 'Collega'), words('Colleagues', 'Collègues', 'Collega’s')),
  admin: { useAsTitle: 'name', group: groups.people, defaultColumns: ['name', 'email', 'roles'] },
  access: {
    admin: ({ req }) => isStaff({ req }) === true,
    read: administratorOfficerOrSelf,
    create: isAdministrator,
    update: administratorOrSelf,
    delete: administratorOfOthers,
    unlock: nobody,
  },
  hooks: { beforeChange: [keepAnAdministrator], beforeDelete: [keepAnAdministratorOnDelete] },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: byAnother },
    { name: 'name', type: 'text', required: true, label: words('Name', 'Nom', 'Naam') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: byAnother,
      options: [
        role('administrator', 'Administrator', 'Administrateur', 'Beheerder'),
        role('editor', 'Editor', 'Rédaction', 'Redactie'),
        role('coordinator', 'Coordinator', 'Coordination', 'Coördinatie'),
        role('trainer', 'Trainer', 'Formation', 'Opleiding'),
        role('officer', 'Data protection officer', 'Protection des données', 'Gegevensbescherming'),
        role('director', 'Director', 'Direction', 'Directie'),
      ],
      label: words('Roles', 'Rôles', 'Rollen'),
    },
    {
      name: 'branches',
      type: 'relationship',
      relationTo: 'branches',
      hasMany: true,
      access: byAnother,
      label: words('Branches', 'Antennes', 'Vestigingen'),
      admin: {
        description: words(
          'An editor with branches here changes only the content of these.',
          'Qui est à la rédaction et a des antennes ici ne modifie que les contenus de celles-ci.',
          'Een redacteur met vestigingen hier wijzigt alleen de inhoud daarvan.',
        ),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      access: byAnother,
      options: locales.map((value) => ({ value, label: languageNames[value] })),
      label: words('Languages to write in', 'Langues de rédaction', 'Schrijftalen'),
      admin: {
        description: words(
          'Leave it empty for an editor who writes in all languages.',
          'Laissez vide pour qui rédige dans toutes les langues.',
          'Laat dit leeg voor een redacteur die in alle talen schrijft.',
        ),
      },
    },
  ],
}
