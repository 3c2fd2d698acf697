import type { CollectionConfig } from 'payload'

import { administratorOrSelf, hasRole, isAdministrator, nobody, nobodyWrites } from '@/people/access'
import { inviteNewcomer } from '@/people/colleagues/inviteNewcomer'
import { signOutHere } from '@/people/signIn/signOutHere'
import { readSignIn } from '@/people/signIn/readSignIn'

import { groups, named, words } from '../words'

const role = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

export const Staff: CollectionConfig = {
  slug: 'staff',
  // Payload's own sign-in knows no second factor, and of two at the same moment it forgets one (3.90): src/people/signIn.
  auth: { disableLocalStrategy: true, strategies: [{ name: 'sign-in', authenticate: readSignIn }] },
  labels: named(words('Colleague', 'Collègue', 'Collega'), words('Colleagues', 'Collègues', 'Collega’s')),
  admin: { useAsTitle: 'name', group: groups.people, defaultColumns: ['name', 'email', 'roles'] },
  access: {
    admin: ({ req: { user } }) => user?.collection === 'staff',
    read: administratorOrSelf,
    create: isAdministrator,
    update: administratorOrSelf,
    delete: nobody, // Who leaves is closed: what they did stays theirs.
    unlock: nobody,
  },
  disableDuplicate: true,
  hooks: { afterChange: [inviteNewcomer], afterLogout: [({ req }) => signOutHere(req)] },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: ({ req: { user } }) => hasRole(user, 'administrator') },
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
        ],
      },
      label: words('E-mail', 'E-mail', 'E-mail'),
    },
    { name: 'name', type: 'text', required: true, label: words('Name', 'Nom', 'Naam') },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      options: [
        { value: 'fr', label: words('French', 'Français', 'Frans') },
        { value: 'nl', label: words('Dutch', 'Néerlandais', 'Nederlands') },
        { value: 'en', label: words('English', 'Anglais', 'Engels') },
      ],
      label: words('Language of our letters', 'Langue de nos courriers', 'Taal van onze brieven'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'invited',
      options: [
        { value: 'invited', label: words('Invited', 'Invité·e', 'Uitgenodigd') },
        { value: 'active', label: words('Works here', 'Travaille ici', 'Werkt hier') },
        { value: 'left', label: words('Has left', 'Est parti·e', 'Is vertrokken') },
      ],
      access: { create: nobodyWrites, update: nobodyWrites },
      label: words('State', 'État', 'Toestand'),
    },
    {
      name: 'leftOn',
      type: 'date',
      access: { create: nobodyWrites, update: nobodyWrites },
      admin: { condition: (data) => data.state === 'left' },
      label: words('Left on', 'Parti·e le', 'Vertrokken op'),
    },
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
