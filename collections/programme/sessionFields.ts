import type { Field, FieldAccess } from 'payload'

import { words } from '../words'
import { sessionStates } from './options'

/** Done is what a colleague makes it at the desk, with all that follows: a form offers it only where it is so. */
export const state: Field = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'draft',
  index: true,
  options: sessionStates,
  filterOptions: ({ data, options }) =>
    options.filter((one) => data.state === 'done' || (typeof one === 'string' ? one : one.value) !== 'done'),
  label: words('State', 'État', 'Toestand'),
  admin: { position: 'sidebar' },
}

const moment = {
  date: { pickerAppearance: 'dayAndTime' },
  // Browsers read what is typed in the zone of their device; people read it in the session's own.
  description: words(
    'In the time zone of this device, which should be that of the session. The title shows the session’s own time.',
    'À l’heure de cet appareil, qui devrait être celle de la séance. Le titre montre l’heure de la séance elle-même.',
    'In de tijdzone van dit toestel; die hoort die van de sessie te zijn. De titel toont het uur van de sessie zelf.',
  ),
} as const

export const starts: Field = {
  name: 'startsAt',
  type: 'date',
  required: true,
  index: true,
  label: words('Starts', 'Début', 'Begint'),
  admin: moment,
}
export const ends: Field = {
  name: 'endsAt',
  type: 'date',
  required: true,
  label: words('Ends', 'Fin', 'Eindigt'),
  admin: moment,
}
export const zone: Field = {
  name: 'zone',
  type: 'text',
  required: true,
  defaultValue: 'Europe/Brussels',
  validate: (zone: string | null | undefined) => isZone(zone) || 'Europe/Brussels, Europe/Paris, Europe/Amsterdam',
  label: words('Time zone', 'Fuseau horaire', 'Tijdzone'),
}
/** From when to when places can be booked. */
export const bookingTimes: Field[] = [
  {
    name: 'opensAt',
    type: 'date',
    label: words('Booking opens', 'Inscriptions à partir du', 'Inschrijven vanaf'),
    admin: moment,
  },
  {
    name: 'closesAt',
    type: 'date',
    label: words('Booking closes', 'Inscriptions jusqu’au', 'Inschrijven tot'),
    admin: moment,
  },
]
export const when: Field = { type: 'row', fields: [starts, ends, zone, ...bookingTimes] }

export const seats: Field = {
  type: 'row',
  fields: [
    {
      name: 'capacity',
      type: 'number',
      required: true,
      defaultValue: 20,
      min: 1,
      max: 500,
      label: words('Seats', 'Places', 'Plaatsen'),
    },
    {
      name: 'waitingSeats',
      type: 'number',
      required: true,
      defaultValue: 20,
      min: 0,
      max: 500,
      label: words('Places on the waiting list', 'Places sur la liste d’attente', 'Plaatsen op de wachtlijst'),
      admin: { description: words('0: no waiting list.', '0 : pas de liste d’attente.', '0: geen wachtlijst.') },
    },
  ],
}

const check = (name: string, label: ReturnType<typeof words>): Field => ({ name, type: 'checkbox', label })

export const place: Field = {
  name: 'place',
  type: 'group',
  label: words('Place', 'Lieu', 'Plaats'),
  admin: { condition: (data) => data.mode !== 'online' },
  fields: [
    { name: 'name', type: 'text', label: words('Name', 'Nom', 'Naam') },
    { name: 'street', type: 'text', label: words('Street and number', 'Rue et numéro', 'Straat en nummer') },
    {
      type: 'row',
      fields: [
        { name: 'postcode', type: 'text', label: words('Postcode', 'Code postal', 'Postcode') },
        { name: 'city', type: 'text', label: words('City', 'Ville', 'Stad') },
      ],
    },
    {
      name: 'route',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('How to get there', 'Comment venir', 'Hoe je er komt'),
    },
    check('stepFree', words('Step-free', 'Sans marches', 'Zonder trappen')),
    check('hearingLoop', words('Hearing loop', 'Boucle magnétique', 'Ringleiding')),
    check('interpreter', words('Sign language interpreter', 'Interprète en langue des signes', 'Tolk gebarentaal')),
  ],
}

/** Never on a public page, in a letter, a feed or a calendar file: people reach it through their own page. */
export const meeting = (read: FieldAccess): Field => ({
  name: 'meeting',
  type: 'group',
  label: words('Online meeting', 'Réunion en ligne', 'Online vergadering'),
  access: { read },
  admin: { condition: (data) => data.mode !== 'onSite' },
  fields: [
    { name: 'address', type: 'text', label: words('Address', 'Adresse', 'Adres') },
    { name: 'telephone', type: 'text', label: words('Dial-in number', 'Numéro à appeler', 'Inbelnummer') },
  ],
})

/** Whether `zone` is an IANA time zone that this machine knows. */
function isZone(zone: string | null | undefined): boolean {
  return Boolean(zone) && Intl.supportedValuesOf('timeZone').includes(zone ?? '')
}
