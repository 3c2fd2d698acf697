import type { Key, Texts } from '../shapes'

export type DemoSession = {
  key: Key
  branch: Key
  audience: 'mentors' | 'mentees'
  language: 'fr' | 'nl' | 'en'
  mode: 'onSite' | 'online' | 'both'
  /** Days after the demo is loaded, and the hour there; without an hour, about one hour after it is loaded. */
  inDays: number
  time?: string
  minutes: number
  zone: string
  capacity: number
  /** How many may wait; ten where nothing is said. */
  waitingSeats?: number
  street?: string
  postcode?: string
  city?: string
  access?: ('stepFree' | 'hearingLoop' | 'interpreter')[]
  /** People who are booked already; those above the capacity wait. All are invented. */
  people?: string[]
}

const brussels = { street: 'Rue de l’Exemple 1', postcode: '1000', city: 'Bruxelles', zone: 'Europe/Brussels' }
const antwerp = { street: 'Voorbeeldstraat 1', postcode: '2000', city: 'Antwerpen', zone: 'Europe/Brussels' }
const ghent = { street: 'Voorbeeldlaan 8', postcode: '9000', city: 'Gent', zone: 'Europe/Brussels' }
const liege = { street: 'Rue de l’Exemple 4', postcode: '4000', city: 'Liège', zone: 'Europe/Brussels' }
const paris = { street: '1 rue de l’Exemple', postcode: '75000', city: 'Paris', zone: 'Europe/Paris' }
const online = { zone: 'Europe/Brussels', mode: 'online' } as const
const here = { mode: 'onSite' } as const

export const sessions: DemoSession[] = [
  // Its door is open as soon as the demo runs; it and its line are full, so that nobody books into it meanwhile.
  {
    key: 'brussels-mentees-today',
    branch: 'brussels',
    audience: 'mentees',
    language: 'fr',
    ...here,
    ...brussels,
    inDays: 0,
    minutes: 75,
    capacity: 12,
    waitingSeats: 1,
    access: ['stepFree'],
    people: [
      ...['Aïcha', 'Bilal', 'Chloé', 'Ekaterina', 'Fatoumata', 'Géraldine', 'Hamid'],
      ...['Inès', 'João', 'Kübra', 'Lukáš', 'Mariam', 'Nour'],
    ],
  },
  {
    key: 'ghent-mentors-tomorrow',
    branch: 'ghent',
    audience: 'mentors',
    language: 'nl',
    ...here,
    ...ghent,
    inDays: 1,
    time: '18:00',
    minutes: 90,
    capacity: 30,
    access: ['stepFree'],
    people: ['Annelies', 'Bart', 'Carine', 'Dirk', 'Els'],
  },
  {
    key: 'brussels-mentees-1',
    branch: 'brussels',
    audience: 'mentees',
    language: 'fr',
    ...here,
    ...brussels,
    inDays: 4,
    time: '14:00',
    minutes: 75,
    capacity: 20,
    access: ['stepFree'],
  },
  {
    key: 'brussels-mentors-1',
    branch: 'brussels',
    audience: 'mentors',
    language: 'fr',
    mode: 'both',
    ...brussels,
    inDays: 6,
    time: '18:00',
    minutes: 90,
    capacity: 25,
    access: ['stepFree', 'hearingLoop'],
  },
  {
    key: 'online-mentees-1',
    branch: 'brussels',
    audience: 'mentees',
    language: 'en',
    ...online,
    inDays: 7,
    time: '12:30',
    minutes: 60,
    capacity: 40,
  },
  {
    key: 'antwerp-mentees-1',
    branch: 'antwerp',
    audience: 'mentees',
    language: 'nl',
    ...here,
    ...antwerp,
    inDays: 8,
    time: '14:00',
    minutes: 75,
    capacity: 4,
    access: ['stepFree'],
    people: ['Amir', 'Selma', 'Dawit', 'Iryna', 'Oumar'],
  },
  {
    key: 'antwerp-mentors-1',
    branch: 'antwerp',
    audience: 'mentors',
    language: 'nl',
    ...here,
    ...antwerp,
    inDays: 10,
    time: '18:30',
    minutes: 90,
    capacity: 20,
    access: ['stepFree'],
  },
  {
    key: 'ghent-mentors-1',
    branch: 'ghent',
    audience: 'mentors',
    language: 'nl',
    ...here,
    ...ghent,
    inDays: 11,
    time: '10:00',
    minutes: 90,
    capacity: 15,
    access: ['hearingLoop'],
  },
  {
    key: 'ghent-mentees-1',
    branch: 'ghent',
    audience: 'mentees',
    language: 'nl',
    ...here,
    ...ghent,
    inDays: 13,
    time: '16:00',
    minutes: 75,
    capacity: 15,
  },
  {
    key: 'liege-mentees-1',
    branch: 'liege',
    audience: 'mentees',
    language: 'fr',
    ...here,
    ...liege,
    inDays: 12,
    time: '14:00',
    minutes: 75,
    capacity: 15,
    access: ['stepFree'],
  },
  {
    key: 'liege-mentors-1',
    branch: 'liege',
    audience: 'mentors',
    language: 'fr',
    ...here,
    ...liege,
    inDays: 15,
    time: '17:30',
    minutes: 90,
    capacity: 20,
    access: ['stepFree'],
  },
  {
    key: 'paris-mentors-1',
    branch: 'paris',
    audience: 'mentors',
    language: 'fr',
    ...here,
    ...paris,
    inDays: 16,
    time: '18:30',
    minutes: 90,
    capacity: 20,
    access: ['stepFree'],
  },
  {
    key: 'paris-mentees-1',
    branch: 'paris',
    audience: 'mentees',
    language: 'fr',
    ...here,
    ...paris,
    inDays: 18,
    time: '15:00',
    minutes: 75,
    capacity: 20,
    access: ['stepFree', 'interpreter'],
  },
  {
    key: 'online-mentors-1',
    branch: 'brussels',
    audience: 'mentors',
    language: 'en',
    ...online,
    inDays: 20,
    time: '19:00',
    minutes: 60,
    capacity: 40,
  },
  {
    key: 'brussels-mentees-2',
    branch: 'brussels',
    audience: 'mentees',
    language: 'nl',
    ...here,
    ...brussels,
    inDays: 22,
    time: '10:00',
    minutes: 75,
    capacity: 20,
    access: ['stepFree'],
  },
  {
    key: 'brussels-mentors-2',
    branch: 'brussels',
    audience: 'mentors',
    language: 'nl',
    ...here,
    ...brussels,
    inDays: 27,
    time: '18:00',
    minutes: 90,
    capacity: 25,
    access: ['stepFree', 'hearingLoop'],
  },
]

export const route: Texts = {
  fr: 'Cette adresse est un exemple. L’arrêt est à deux minutes à pied. Sonnez chez « DUO for a JOB ».',
  nl: 'Dit adres is een voorbeeld. De halte is twee minuten te voet. Bel aan bij ‘DUO for a JOB’.',
  en: 'This address is an example. The stop is two minutes away on foot. Ring the bell “DUO for a JOB”.',
}

export const bring: Texts = {
  fr: 'Rien. Vous pouvez venir avec une personne que vous connaissez.',
  nl: 'Niets. Je mag iemand meebrengen die je kent.',
  en: 'Nothing. You may bring somebody you know.',
}
