import type { CollectionConfig } from 'payload'

import {
  administratorOfficerOrSelf,
  administratorOrSelf,
  administratorWritesOthers,
  isAdministrator,
  isStaff,
  nobody,
  nobodyWrites,
} from '@/people/access'
import { inviteNewcomer } from '@/people/colleagues/inviteNewcomer'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from '@/people/keepAnAdministrator'
import { personal } from '@/people/register/personal'
import { readSignIn } from '@/people/signIn/readSignIn'
import { signOutHere } from '@/people/signIn/signOutHere'
import { locales } from '@/platform/locales'

import { account, accountContact, workTelephone } from '../personal/colleagues'
import { groups, named, words } from '../words'

const role = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

/** Who works here says how they are called; what they may do, and how they sign in, is said by an administrator. */
const byAnother = { create: administratorWritesOthers, update: administratorWritesOthers }

const languageNames = {
  fr: words('French', 'Français', 'Frans'),
  nl: words('Dutch', 'Néerlandais', 'Nederlands'),
  en: words('English', 'Anglais', 'Engels'),
}
const languageOptions = locales.map((value) => ({ value, label: languageNames[value] }))

export const Staff: CollectionConfig = {
  slug: 'staff',
  // Payload's own sign-in knows no second factor, and of two at the same moment it forgets one (3.90): src/people/signIn.
  auth: { disableLocalStrategy: true, strategies: [{ name: 'sign-in', authenticate: readSignIn }] },
  labels: named(words('Colleague', 'Collègue', 'Collega'), words('Colleagues', 'Collègues', 'Collega’s')),
  admin: { useAsTitle: 'name', group: groups.people, defaultColumns: ['name', 'email', 'roles'] },
  access: {
    admin: ({ req }) => isStaff({ req }) === true,
    read: administratorOfficerOrSelf,
    create: isAdministrator,
    update: administratorOrSelf,
    delete: nobody, // Who leaves is closed: what they did stays theirs.
    unlock: nobody,
  },
  disableDuplicate: true,
  hooks: {
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepAnAdministratorOnDelete],
    afterChange: [inviteNewcomer],
    afterLogout: [({ req }) => signOutHere(req)],
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      custom: personal(accountContact),
      access: byAnother,
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
        ],
      },
      label: words('E-mail', 'E-mail', 'E-mail'),
    },
    {
      name: 'telephone',
      type: 'text',
      maxLength: 40,
      custom: personal(workTelephone),
      label: words('Telephone at work', 'Téléphone au travail', 'Telefoon op het werk'),
      admin: {
        description: words(
          'Candidates whom you accompany see it on their page.',
          'Les personnes que vous accompagnez le voient sur leur espace.',
          'Wie je begeleidt, ziet het op de eigen pagina.',
        ),
      },
    },
    { name: 'name', type: 'text', required: true, custom: personal(account), label: words('Name', 'Nom', 'Naam') },
    {
      name: 'language',
      type: 'select',
      custom: personal(account),
      required: true,
      defaultValue: 'fr',
      options: languageOptions,
      label: words('Language of our letters', 'Langue de nos courriers', 'Taal van onze brieven'),
    },
    {
      name: 'state',
      type: 'select',
      custom: personal(account),
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
      custom: personal(account),
      access: { create: nobodyWrites, update: nobodyWrites },
      admin: { condition: (data) => data.state === 'left' },
      label: words('Left on', 'Parti·e le', 'Vertrokken op'),
    },
    {
      name: 'roles',
      type: 'select',
      custom: personal(account),
      hasMany: true,
      required: true,
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
      custom: personal(account),
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
      custom: personal(account),
      hasMany: true,
      access: byAnother,
      options: languageOptions,
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
