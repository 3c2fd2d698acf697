import type { Field } from 'payload'

import { words } from '../words'
import { option } from './options'

/** What came back by mail: letters that did not arrive, and answers of calendars. Kept true by the database (returns_kept). */
export const returnFields: Field[] = [
  {
    name: 'bouncedAt',
    type: 'date',
    label: words('A letter came back', 'Un courrier est revenu', 'Een mail kwam terug'),
  },
  {
    name: 'bounceStatus',
    type: 'text',
    label: words('Why it came back (code)', 'Raison du retour (code)', 'Waarom ze terugkwam (code)'),
  },
  {
    name: 'bouncedTo',
    type: 'select',
    options: [
      option('email', 'The e-mail', 'L’e-mail', 'De e-mail'),
      option('newEmail', 'The new e-mail', 'Le nouvel e-mail', 'De nieuwe e-mail'),
    ],
    label: words('From which address', 'De quelle adresse', 'Van welk adres'),
  },
  {
    name: 'calendarAnswer',
    type: 'select',
    options: [
      option('accepted', 'Yes', 'Oui', 'Ja'),
      option('tentative', 'Perhaps', 'Peut-être', 'Misschien'),
      option('declined', 'No', 'Non', 'Nee'),
    ],
    label: words('Answer in their calendar', 'Réponse dans l’agenda', 'Antwoord in de agenda'),
  },
  {
    name: 'calendarAnsweredAt',
    type: 'date',
    label: words('Answered in their calendar', 'Répondu dans l’agenda', 'Geantwoord in de agenda'),
  },
]
