import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'
import { sessionsPeople } from '@/programme/sessions/access'

import { booking as bookingEntry, doorkeeper } from '../personal/programme'
import { groups, named, words } from '../words'
import { byMovesOnly, infoSession } from './bookingParts'
import { calendarFields } from './calendarFields'
import { attendances, bookingStates, channels, holds, languages } from './options'
import { reminderFields } from './reminderFields'
import { returnFields } from './returnFields'

export const Bookings: CollectionConfig = {
  slug: 'bookings',
  custom: personal(bookingEntry),
  labels: named(words('Booking', 'Inscription', 'Inschrijving'), words('Bookings', 'Inscriptions', 'Inschrijvingen')),
  admin: {
    useAsTitle: 'code',
    group: groups.programme,
    defaultColumns: ['infoSession', 'firstName', 'lastName', 'state'],
  },
  access: { read: sessionsPeople('infoSession', 'courseRun'), ...byMovesOnly },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    // One of the two, by a rule of the database: a seat in an info session, or a member's in a run of a course.
    { ...infoSession, required: false },
    {
      name: 'courseRun',
      type: 'relationship',
      relationTo: 'course-runs',
      index: true,
      label: words('Run of a course', 'Session de formation', 'Reeks van een opleiding'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
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
