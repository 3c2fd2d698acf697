import type { Field } from 'payload'

import { words } from '../words'

/** What calendars know a booking by; the database keeps these by itself (migration calendar_kept). */
export const calendarFields: Field[] = [
  {
    name: 'bookedAt',
    type: 'date',
    label: words('Booked since', 'Inscrite depuis', 'Ingeschreven sinds'),
  },
  {
    name: 'calendarUid',
    type: 'text',
    admin: { hidden: true },
    label: words('Number in calendars', 'Numéro dans les agendas', 'Nummer in agenda’s'),
  },
  {
    name: 'calendarSequence',
    type: 'number',
    admin: { hidden: true },
    label: words('Version in calendars', 'Version dans les agendas', 'Versie in agenda’s'),
  },
]
