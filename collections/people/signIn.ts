import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/people/access'
import { personal } from '@/people/register/personal'

import { credentials, factorReset, rememberedDevice, signIn, ticket } from '../personal/signIn'
import { groups, named, words } from '../words'

/** No door leads to these: only the moves of src/people read and write them. Tokens stand here as hashes. */
export const closed = {
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, group: groups.people },
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

const staff: Field = {
  name: 'staff',
  type: 'relationship',
  relationTo: 'staff',
  required: true,
  index: true,
  label: words('Colleague', 'Collègue', 'Collega'),
}
export const tokenHash: Field = {
  name: 'tokenHash',
  type: 'text',
  required: true,
  unique: true,
  label: words('Token (hash)', 'Jeton (empreinte)', 'Token (hash)'),
}
export const device: Field = {
  name: 'device',
  type: 'text',
  label: words('Browser and system', 'Navigateur et système', 'Browser en systeem'),
}
export const moment = (name: string, label: ReturnType<typeof words>): Field => ({
  name,
  type: 'date',
  required: true,
  label,
})
export const expiresAt = moment('expiresAt', words('Valid until', 'Valable jusqu’au', 'Geldig tot'))

/** One colleague signed in on one device. */
export const SignIns: CollectionConfig = {
  slug: 'sign-ins',
  labels: named(words('Sign-in', 'Connexion', 'Aanmelding'), words('Sign-ins', 'Connexions', 'Aanmeldingen')),
  custom: personal(signIn),
  ...closed,
  fields: [
    staff,
    tokenHash,
    device,
    {
      name: 'factor',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: words('With a second factor', 'Avec un second facteur', 'Met een tweede factor'),
    },
    moment('seenAt', words('Last seen', 'Vu pour la dernière fois', 'Laatst gezien')),
    expiresAt,
  ],
}

/** A device on which a colleague need not give a code for thirty days. */
export const RememberedDevices: CollectionConfig = {
  slug: 'remembered-devices',
  labels: named(
    words('Remembered device', 'Appareil reconnu', 'Onthouden toestel'),
    words('Remembered devices', 'Appareils reconnus', 'Onthouden toestellen'),
  ),
  custom: personal(rememberedDevice),
  ...closed,
  fields: [staff, tokenHash, device, expiresAt],
}

/** Lets one colleague take one step: give a code, set up a phone, choose a password. */
export const Tickets: CollectionConfig = {
  slug: 'tickets',
  labels: named(words('Ticket', 'Ticket', 'Ticket'), words('Tickets', 'Tickets', 'Tickets')),
  custom: personal(ticket),
  ...closed,
  fields: [
    staff,
    tokenHash,
    {
      name: 'step',
      type: 'select',
      required: true,
      options: [
        { value: 'code', label: words('Code', 'Code', 'Code') },
        { value: 'phone', label: words('Phone', 'Téléphone', 'Telefoon') },
        { value: 'password', label: words('Password', 'Mot de passe', 'Wachtwoord') },
      ],
      label: words('Step', 'Étape', 'Stap'),
    },
    {
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Tries', 'Essais', 'Pogingen'),
    },
    expiresAt,
  ],
}

/** What a colleague proves who they are with. */
export const Credentials: CollectionConfig = {
  slug: 'credentials',
  labels: named(
    words('Credentials', 'Moyens de connexion', 'Aanmeldgegevens'),
    words('Credentials', 'Moyens de connexion', 'Aanmeldgegevens'),
  ),
  custom: personal(credentials),
  ...closed,
  fields: [
    { ...staff, unique: true, index: undefined },
    {
      name: 'password',
      type: 'text',
      label: words('Password (hash)', 'Mot de passe (empreinte)', 'Wachtwoord (hash)'),
    },
    {
      name: 'phone',
      type: 'text',
      label: words('Key of the phone (sealed)', 'Clé du téléphone (scellée)', 'Sleutel van de telefoon (verzegeld)'),
    },
    {
      name: 'lastStep',
      type: 'number',
      label: words('Last code’s half minute', 'Demi-minute du dernier code', 'Halve minuut van de laatste code'),
    },
    {
      name: 'recovery',
      type: 'json',
      label: words('Recovery codes (hashes)', 'Codes de secours (empreintes)', 'Herstelcodes (hashes)'),
    },
  ],
}

/** One administrator asks to take a colleague's second factor away; another one has to agree. */
export const FactorResets: CollectionConfig = {
  slug: 'factor-resets',
  labels: named(
    words('Reset of a second factor', 'Réinitialisation d’un second facteur', 'Reset van een tweede factor'),
    words('Resets of second factors', 'Réinitialisations de seconds facteurs', 'Resets van tweede factoren'),
  ),
  custom: personal(factorReset),
  ...closed,
  fields: [
    { ...staff, unique: true, index: undefined },
    { ...staff, name: 'askedBy', label: words('Asked by', 'Demandée par', 'Gevraagd door') },
    expiresAt,
  ],
}
