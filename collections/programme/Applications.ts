import type { CollectionConfig, Field } from 'payload'

import { isAdministrator, isStaff, nobody } from '@/people/access'
import { notPersonal, personal } from '@/people/register/personal'
import { coordinatorOfBranch } from '@/programme/sessions/access'

import { countries } from '../content/fields/options'
import { closed } from '../people/signIn'
import { application as applicationEntry, eligibility, mover } from '../personal/members'
import { groups, named, words } from '../words'
import { answerFields, sensitiveFields } from './applicationFields'
import { applicationStates, memberRoles } from './options'

const branch = {
  name: 'branch',
  type: 'relationship',
  relationTo: 'branches',
  required: true,
  index: true,
  label: words('Branch', 'Antenne', 'Vestiging'),
} satisfies Field

const colleague = (name: string, label: ReturnType<typeof words>): Field => ({
  name,
  custom: personal(mover),
  type: 'relationship',
  relationTo: 'staff',
  label,
})

/** What a mentor or mentee answers, and where they stand. Written by the moves of src/programme/applications only. */
export const Applications: CollectionConfig = {
  slug: 'applications',
  custom: personal(applicationEntry),
  labels: named(
    words('Application', 'Candidature', 'Kandidatuur'),
    words('Applications', 'Candidatures', 'Kandidaturen'),
  ),
  admin: { group: groups.programme, defaultColumns: ['member', 'role', 'branch', 'state', 'submittedAt'] },
  access: { read: coordinatorOfBranch, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      required: true,
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
    { name: 'role', type: 'select', required: true, options: memberRoles, label: words('Role', 'Rôle', 'Rol') },
    branch,
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: applicationStates,
      label: words('State', 'État', 'Toestand'),
    },
    {
      name: 'reached',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Steps done', 'Étapes faites', 'Stappen gedaan'),
    },
    { name: 'lastActAt', type: 'date', required: true, label: words('Last act', 'Dernier acte', 'Laatste handeling') },
    { name: 'submittedAt', type: 'date', label: words('Sent', 'Envoyée', 'Verstuurd') },
    {
      name: 'consentVersion',
      type: 'text',
      label: words(
        'Version of the consent text',
        'Version du texte de consentement',
        'Versie van de toestemmingstekst',
      ),
    },
    { name: 'consentedAt', type: 'date', label: words('Consent given', 'Consentement donné', 'Toestemming gegeven') },
    colleague('coordinator', words('Coordinator', 'Coordination', 'Coördinator')),
    {
      name: 'askedAt',
      type: 'date',
      label: words('Asked whether they go on', 'Question posée : continuer ?', 'Gevraagd of ze verdergaan'),
    },
    { name: 'heldUntil', type: 'date', label: words('On hold until', 'En pause jusqu’au', 'Op pauze tot') },
    {
      name: 'partner',
      type: 'text',
      maxLength: 200,
      label: words('Redirected to', 'Réorientée vers', 'Doorverwezen naar'),
    },
    {
      name: 'partnerContact',
      type: 'text',
      maxLength: 300,
      label: words('How to reach that partner', 'Comment joindre ce partenaire', 'Hoe die partner te bereiken is'),
    },
    colleague('refusalAskedBy', words('Refusal asked by', 'Refus demandé par', 'Weigering gevraagd door')),
    {
      name: 'refusalWhy',
      type: 'textarea',
      maxLength: 1000,
      label: words('Reason for the refusal', 'Raison du refus', 'Reden van de weigering'),
    },
    colleague('refusedBy', words('Refusal agreed by', 'Refus confirmé par', 'Weigering bevestigd door')),
    ...answerFields,
  ],
}

/** Origin and right to work, apart: never in lists, exports, search, logs or matching. */
export const ApplicationEligibility: CollectionConfig = {
  slug: 'application-eligibility',
  custom: personal(eligibility),
  labels: named(
    words('Eligibility', 'Conditions du programme', 'Voorwaarden'),
    words('Eligibility', 'Conditions du programme', 'Voorwaarden'),
  ),
  ...closed,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      unique: true,
      label: words('Application', 'Candidature', 'Kandidatuur'),
    },
    ...sensitiveFields,
  ],
}

const bound = (name: string, defaultValue: number, label: ReturnType<typeof words>): Field => ({
  name,
  type: 'number',
  required: true,
  min: 1,
  max: 120,
  defaultValue,
  label,
})

/** Whom the programme is for, where a country or a branch differs from the rest; a branch counts before its country. */
export const ProgrammeBounds: CollectionConfig = {
  slug: 'programme-bounds',
  custom: notPersonal(
    words(
      'Ages and hours of the programme.',
      'Les âges et les heures du programme.',
      'Leeftijden en uren van het programma.',
    ),
  ),
  labels: named(
    words('Bounds of the programme', 'Limites du programme', 'Grenzen van het programma'),
    words('Bounds of the programme', 'Limites du programme', 'Grenzen van het programma'),
  ),
  admin: { group: groups.programme, defaultColumns: ['country', 'branch', 'mentorFrom', 'menteeFrom', 'menteeTo'] },
  access: { read: isStaff, create: isAdministrator, update: isAdministrator, delete: isAdministrator },
  disableDuplicate: true,
  fields: [
    {
      name: 'country',
      type: 'select',
      options: countries,
      unique: true,
      label: words('Country', 'Pays', 'Land'),
    },
    { ...branch, required: false, unique: true },
    bound('mentorFrom', 50, words('Mentors from age', 'Mentors à partir de', 'Mentoren vanaf')),
    bound('menteeFrom', 18, words('Mentees from age', 'Mentees à partir de', 'Mentees vanaf')),
    bound('menteeTo', 33, words('Mentees up to age', 'Mentees jusqu’à', 'Mentees tot')),
    bound('hours', 2, words('Hours a week', 'Heures par semaine', 'Uren per week')),
    bound('months', 6, words('Months', 'Mois', 'Maanden')),
    {
      ...bound('silentDays', 60, words('Silent after days', 'Silence après (jours)', 'Stil na dagen')),
      min: 15,
      max: 365,
    } as Field,
    {
      ...bound(
        'keptMonths',
        6,
        words('Kept for months after the end', 'Conservée (mois) après la fin', 'Bewaard (maanden) na het einde'),
      ),
      min: 1,
      max: 24,
    } as Field,
  ],
}
