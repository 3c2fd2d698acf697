import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/people/access'
import { personal } from '@/people/register/personal'
import { sessionsPeople } from '@/programme/sessions/access'

import { accessNeed, booking as bookingEntry, bookingContact, bookingLink, doorkeeper } from '../personal/programme'
import { groups, named, words } from '../words'
import { calendarFields } from './calendarFields'
import { attendances, audiences, bookingStates, channels, holds, languages } from './options'
import { reminderFields } from './reminderFields'
import { returnFields } from './returnFields'

/** Seats are taken and given back by the moves of src/programme/bookings only, never by a raw write. */
const byMovesOnly = { create: nobody, update: nobody, delete: nobody }
const closed = {
  access: { read: nobody, ...byMovesOnly },
  admin: { hidden: true, group: groups.programme },
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

const infoSession: Field = {
  name: 'infoSession',
  type: 'relationship',
  relationTo: 'info-sessions',
  required: true,
  index: true,
  label: words('Info session', 'Séance d’info', 'Infosessie'),
}
const booking: Field = {
  name: 'booking',
  type: 'relationship',
  relationTo: 'bookings',
  required: true,
  index: true,
  label: words('Booking', 'Inscription', 'Inschrijving'),
}

export const Bookings: CollectionConfig = {
  slug: 'bookings',
  custom: personal(bookingEntry),
  labels: named(words('Booking', 'Inscription', 'Inschrijving'), words('Bookings', 'Inscriptions', 'Inschrijvingen')),
  admin: {
    useAsTitle: 'code',
    group: groups.programme,
    defaultColumns: ['infoSession', 'firstName', 'lastName', 'state'],
  },
  access: { read: sessionsPeople('infoSession'), ...byMovesOnly },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    infoSession,
    {
      name: 'state',
      type: 'select',
      required: true,
      options: bookingStates,
      index: true,
      label: words('State', 'État', 'Toestand'),
    },
    { name: 'firstName', type: 'text', label: words('First name', 'Prénom', 'Voornaam') },
    { name: 'lastName', type: 'text', label: words('Last name', 'Nom', 'Naam') },
    { name: 'email', type: 'email', label: words('E-mail', 'E-mail', 'E-mail') },
    { name: 'telephone', type: 'text', label: words('Telephone', 'Téléphone', 'Telefoon') },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: words('Language of our letters', 'Langue de nos courriers', 'Taal van onze brieven'),
    },
    {
      name: 'bookIfFreed',
      type: 'checkbox',
      label: words(
        'Book at once if a place comes free late',
        'Inscrire d’office si une place se libère tard',
        'Meteen inschrijven als er laat een plaats vrijkomt',
      ),
    },
    {
      name: 'heardOf',
      type: 'select',
      options: channels,
      label: words('How they heard of us', 'Comment on nous a connus', 'Hoe ze ons kennen'),
    },
    {
      name: 'consentVersion',
      type: 'text',
      required: true,
      label: words(
        'Version of the consent text',
        'Version du texte de consentement',
        'Versie van de toestemmingstekst',
      ),
    },
    {
      name: 'consentedAt',
      type: 'date',
      required: true,
      label: words('Consent given', 'Consentement donné', 'Toestemming gegeven'),
    },
    { name: 'code', type: 'text', required: true, unique: true, label: words('Code', 'Code', 'Code') },
    {
      name: 'formKey',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      label: words('Form sent (hash)', 'Formulaire envoyé (empreinte)', 'Verzonden formulier (hash)'),
    },
    { name: 'heldUntil', type: 'date', label: words('Held until', 'Réservée jusqu’au', 'Vastgehouden tot') },
    {
      name: 'movesFrom',
      type: 'relationship',
      relationTo: 'bookings',
      label: words('Would move from', 'Viendrait de', 'Zou verhuizen van'),
    },
    {
      name: 'holdFor',
      type: 'select',
      options: holds,
      label: words('Why it is held', 'Raison de la réservation', 'Waarom ze vastgehouden wordt'),
    },
    {
      name: 'provedAt',
      type: 'date',
      label: words('Contact confirmed', 'Contact confirmé', 'Contact bevestigd'),
    },
    {
      name: 'missedOffers',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('Offers not answered', 'Propositions sans réponse', 'Aanbod zonder antwoord'),
    },
    { name: 'turn', type: 'number', label: words('Turn', 'Rang', 'Volgorde') },
    {
      name: 'newEmail',
      type: 'email',
      label: words('New e-mail, to be confirmed', 'Nouvel e-mail, à confirmer', 'Nieuwe e-mail, te bevestigen'),
    },
    {
      name: 'newTelephone',
      type: 'text',
      label: words(
        'New telephone, to be confirmed',
        'Nouveau téléphone, à confirmer',
        'Nieuwe telefoon, te bevestigen',
      ),
    },
    ...calendarFields,
    ...reminderFields,
    ...returnFields,
    {
      name: 'attendance',
      type: 'select',
      options: attendances,
      label: words('Attendance', 'Présence', 'Aanwezigheid'),
    },
    {
      name: 'attendanceAt',
      type: 'date',
      label: words('Attendance said', 'Présence notée', 'Aanwezigheid genoteerd'),
    },
    {
      name: 'attendanceBy',
      custom: personal(doorkeeper),
      type: 'relationship',
      relationTo: 'staff',
      label: words('Attendance said by', 'Présence notée par', 'Aanwezigheid genoteerd door'),
    },
    {
      name: 'walkIn',
      type: 'checkbox',
      label: words('Came without a booking', 'Venue sans inscription', 'Kwam zonder inschrijving'),
    },
    {
      name: 'overbooked',
      type: 'checkbox',
      label: words('Let in above the seats', 'Admise au-delà des places', 'Toegelaten boven de plaatsen'),
    },
  ],
}

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

/** Health data, so apart: for the session's facilitators and the branch's coordinators, until the night after. */
export const AccessNeeds: CollectionConfig = {
  slug: 'access-needs',
  custom: personal(accessNeed),
  labels: named(
    words('Access need', 'Besoin d’accès', 'Toegankelijkheidsnood'),
    words('Access needs', 'Besoins d’accès', 'Toegankelijkheidsnoden'),
  ),
  ...closed,
  access: { read: sessionsPeople('booking.infoSession'), ...byMovesOnly },
  fields: [
    { ...booking, unique: true, index: undefined },
    { name: 'text', type: 'textarea', required: true, maxLength: 1000, label: words('Need', 'Besoin', 'Nood') },
  ],
}

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
