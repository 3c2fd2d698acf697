import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/people/access'
import { personal } from '@/people/register/personal'
import { coordinatorOfBranch } from '@/programme/sessions/access'

import { member as memberEntry, memberContact, memberKey, memberSignIn } from '../personal/members'
import { languages, memberRoles } from '../programme/options'
import { groups, named, words } from '../words'
import { closed, device, expiresAt, moment, tokenHash } from './signIn'

const member: Field = {
  name: 'member',
  type: 'relationship',
  relationTo: 'members',
  required: true,
  index: true,
  label: words('Member', 'Membre', 'Lid'),
}

/**
 * A mentor or mentee, from the moment that they apply. Not an account of Payload's: nothing that a member holds opens
 * one of its doors (decision 23). Written by the moves of the programme only.
 */
export const Members: CollectionConfig = {
  slug: 'members',
  custom: personal(memberEntry),
  labels: named(words('Member', 'Membre', 'Lid'), words('Members', 'Membres', 'Leden')),
  admin: {
    useAsTitle: 'lastName',
    group: groups.programme,
    defaultColumns: ['firstName', 'lastName', 'role', 'branch'],
  },
  access: { read: coordinatorOfBranch, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'role', type: 'select', required: true, options: memberRoles, label: words('Role', 'Rôle', 'Rol') },
    {
      name: 'branch',
      type: 'relationship',
      relationTo: 'branches',
      required: true,
      index: true,
      label: words('Branch', 'Antenne', 'Vestiging'),
    },
    { name: 'firstName', type: 'text', required: true, label: words('First name', 'Prénom', 'Voornaam') },
    { name: 'lastName', type: 'text', required: true, label: words('Last name', 'Nom', 'Naam') },
    {
      name: 'email',
      type: 'email',
      unique: true,
      custom: personal(memberContact),
      label: words('E-mail', 'E-mail', 'E-mail'),
    },
    {
      name: 'telephone',
      type: 'text',
      custom: personal(memberContact),
      label: words('Telephone', 'Téléphone', 'Telefoon'),
    },
    {
      name: 'bouncedAt',
      type: 'date',
      custom: personal(memberContact),
      label: words('Letters come back since', 'Les courriers reviennent depuis', 'Mails komen terug sinds'),
    },
    {
      name: 'bounceStatus',
      type: 'text',
      custom: personal(memberContact),
      label: words('Why they come back (RFC 3463)', 'Raison du retour (RFC 3463)', 'Waarom ze terugkomen (RFC 3463)'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: words('Language of our letters', 'Langue de nos courriers', 'Taal van onze brieven'),
    },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: 'bookings',
      unique: true,
      label: words('Came to the info session with', 'Venu·e à la séance d’info avec', 'Kwam naar de infosessie met'),
    },
  ],
}

/** A member signed in on one device, or a coordinator who acts for them. */
export const MemberSignIns: CollectionConfig = {
  slug: 'member-sign-ins',
  labels: named(
    words('Sign-in of a member', 'Connexion d’un membre', 'Aanmelding van een lid'),
    words('Sign-ins of members', 'Connexions de membres', 'Aanmeldingen van leden'),
  ),
  custom: personal(memberSignIn),
  ...closed,
  fields: [
    member,
    tokenHash,
    device,
    {
      name: 'remembered',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: words('On a remembered device', 'Sur un appareil reconnu', 'Op een onthouden toestel'),
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'staff',
      label: words(
        'Colleague who acts for them',
        'Collègue qui agit pour cette personne',
        'Collega die in hun naam handelt',
      ),
    },
    moment('seenAt', words('Last seen', 'Vu pour la dernière fois', 'Laatst gezien')),
    expiresAt,
  ],
}

/** One letter by which somebody may sign in: its link, its six digits, and the browser that asked for it. */
export const MemberKeys: CollectionConfig = {
  slug: 'member-keys',
  labels: named(
    words('Key to the portal', 'Clé du portail', 'Sleutel van het portaal'),
    words('Keys to the portal', 'Clés du portail', 'Sleutels van het portaal'),
  ),
  custom: personal(memberKey),
  ...closed,
  fields: [
    { ...member, required: false },
    tokenHash,
    {
      name: 'askedHash',
      type: 'text',
      required: true,
      unique: true,
      label: words('Browser that asked (hash)', 'Navigateur qui demande (empreinte)', 'Browser die vroeg (hash)'),
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, label: words('Tries', 'Essais', 'Pogingen') },
    {
      name: 'triesElsewhere',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Tries in another browser', 'Essais dans un autre navigateur', 'Pogingen in een andere browser'),
    },
    expiresAt,
  ],
}
