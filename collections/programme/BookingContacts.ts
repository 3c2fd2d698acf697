import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { bookingContact } from '../personal/programme'
import { named, words } from '../words'
import { booking, closed, infoSession } from './bookingParts'
import { audiences } from './options'

/** What makes two bookings the same person's: one row per contact of a booking, compared without case, spaces and accents. */
export const BookingContacts: CollectionConfig = {
  slug: 'booking-contacts',
  custom: personal(bookingContact),
  labels: named(
    words('Contact of a booking', 'Contact d’une inscription', 'Contact van een inschrijving'),
    words('Contacts of bookings', 'Contacts d’inscriptions', 'Contacten van inschrijvingen'),
  ),
  ...closed,
  fields: [
    booking,
    infoSession,
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: audiences,
      label: words('For whom', 'Pour qui', 'Voor wie'),
    },
    { name: 'contact', type: 'text', required: true, index: true, label: words('Contact', 'Contact', 'Contact') },
    {
      name: 'person',
      type: 'text',
      required: true,
      label: words('Name, compared', 'Nom, comparé', 'Naam, vergeleken'),
    },
    {
      name: 'slot',
      type: 'number',
      required: true,
      label: words('First or second name', 'Premier ou second nom', 'Eerste of tweede naam'),
    },
    {
      name: 'live',
      type: 'checkbox',
      label: words('Counts in the session', 'Compte dans la séance', 'Telt in de sessie'),
    },
    {
      name: 'ahead',
      type: 'checkbox',
      label: words('The one session ahead', 'La séance à venir', 'De sessie die komt'),
    },
  ],
}
