import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { bookingLink } from '../personal/programme'
import { named, words } from '../words'
import { booking, closed } from './bookingParts'
import { linkWays } from './options'

/** The links by which somebody opens their own booking; each letter carries one of its own. */
export const BookingLinks: CollectionConfig = {
  slug: 'booking-links',
  custom: personal(bookingLink),
  labels: named(
    words('Link to a booking', 'Lien vers une inscription', 'Link naar een inschrijving'),
    words('Links to bookings', 'Liens vers des inscriptions', 'Links naar inschrijvingen'),
  ),
  ...closed,
  fields: [
    booking,
    {
      name: 'by',
      type: 'select',
      required: true,
      defaultValue: 'letter',
      options: linkWays,
      label: words('Given by', 'Donné par', 'Gegeven per'),
    },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      label: words('Token (hash)', 'Jeton (empreinte)', 'Token (hash)'),
    },
    {
      name: 'email',
      type: 'email',
      label: words('E-mail that it confirms', 'E-mail qu’il confirme', 'E-mail die hij bevestigt'),
    },
    {
      name: 'telephone',
      type: 'text',
      label: words('Number that it confirms', 'Numéro qu’il confirme', 'Nummer dat hij bevestigt'),
    },
  ],
}
