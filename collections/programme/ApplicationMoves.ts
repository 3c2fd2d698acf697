import type { CollectionConfig, Field } from 'payload'

import { personal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { application, leaving, mover } from '../personal/members'
import { named, words } from '../words'
import { applicationStates, leaveReasons } from './options'

const state = (name: string, required: boolean, label: ReturnType<typeof words>): Field => ({
  name,
  type: 'select',
  required,
  options: applicationStates,
  label,
})

/** How an application came to where it stands: one row for each change, written with it and never changed. */
export const ApplicationMoves: CollectionConfig = {
  slug: 'application-moves',
  custom: personal(application),
  labels: named(
    words('Move of an application', 'Étape d’une candidature', 'Stap van een kandidatuur'),
    words('Moves of applications', 'Étapes des candidatures', 'Stappen van kandidaturen'),
  ),
  ...closed,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      index: true,
      label: words('Application', 'Candidature', 'Kandidatuur'),
    },
    state('from', false, words('From', 'De', 'Van')),
    state('to', true, words('To', 'Vers', 'Naar')),
    { name: 'at', type: 'date', required: true, label: words('When', 'Quand', 'Wanneer') },
    {
      name: 'actor',
      custom: personal(mover),
      type: 'relationship',
      relationTo: 'staff',
      label: words('By the colleague', 'Par', 'Door de collega'),
    },
    {
      name: 'reason',
      custom: personal(leaving),
      type: 'select',
      options: leaveReasons,
      label: words('Reason for stopping', 'Raison de l’arrêt', 'Reden om te stoppen'),
    },
    { name: 'automatic', type: 'checkbox', label: words('By itself', 'Sans personne', 'Vanzelf') },
    { name: 'why', type: 'textarea', maxLength: 1000, label: words('Why', 'Pourquoi', 'Waarom') },
    { name: 'until', type: 'date', label: words('Until', 'Jusqu’au', 'Tot') },
    { name: 'partner', type: 'text', maxLength: 200, label: words('Partner', 'Partenaire', 'Partner') },
    {
      name: 'partnerContact',
      type: 'text',
      maxLength: 300,
      label: words('How to reach that partner', 'Comment joindre ce partenaire', 'Hoe die partner te bereiken is'),
    },
  ],
}
