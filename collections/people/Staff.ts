import type { CollectionConfig } from 'payload'

import { administratorOrSelf, hasRole, isAdministrator } from '@/people/access'

import { groups, named, words } from '../words'

const role = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

export const Staff: CollectionConfig = {
  slug: 'staff',
  auth: { maxLoginAttempts: 0 }, // Payload's lock can be held on a victim; our own limiter slows down instead.
  labels: named(words('Colleague', 'Collègue', 'Collega'), words('Colleagues', 'Collègues', 'Collega’s')),
  admin: { useAsTitle: 'name', group: groups.people, defaultColumns: ['name', 'email', 'roles'] },
  access: {
    admin: ({ req: { user } }) => user?.collection === 'staff',
    read: administratorOrSelf,
    create: isAdministrator,
    update: administratorOrSelf,
    delete: isAdministrator,
    unlock: isAdministrator,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Name', 'Nom', 'Naam') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: {
        create: ({ req: { user } }) => hasRole(user, 'administrator'),
        update: ({ req: { user } }) => hasRole(user, 'administrator'),
      },
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
      access: {
        create: ({ req: { user } }) => hasRole(user, 'administrator'),
        update: ({ req: { user } }) => hasRole(user, 'administrator'),
      },
      label: words('Branches', 'Antennes', 'Vestigingen'),
    },
  ],
}
