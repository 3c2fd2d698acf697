import type { Key, Texts } from '../shapes'
import { brussels, ghent } from './places'

export type DemoCourse = {
  key: Key
  title: Texts
  text: Texts
  audience: 'mentors' | 'mentees' | 'readyMentors'
  leadsToReady?: boolean
  /** What each date is about, in their order. */
  topics: Texts[]
}

export type DemoRun = {
  key: Key
  course: Key
  name: string
  branch: Key
  language: 'fr' | 'nl'
  capacity: number
  minimum: number
  /** Days after the demo is loaded until the first date, and from one date to the next. */
  inDays: number
  every: number
  time: string
  minutes: number
  zone: string
  street: string
  postcode: string
  city: string
}

const topic = (fr: string, nl: string, en: string): Texts => ({ fr, nl, en })

export const courses: DemoCourse[] = [
  {
    key: 'basic-training',
    audience: 'mentors',
    leadsToReady: true,
    title: topic('Formation de base des mentors', 'Basisopleiding voor mentoren', 'Basic training for mentors'),
    text: topic(
      'Huit demi-journées pour découvrir les outils du mentorat, avec d’autres nouveaux mentors.',
      'Acht halve dagen om de instrumenten van het mentoraat te leren kennen, samen met andere nieuwe mentoren.',
      'Eight half-days to get to know the tools of mentoring, together with other new mentors.',
    ),
    topics: [
      topic('Le programme et votre rôle', 'Het programma en je rol', 'The programme and your role'),
      topic('Écouter et poser des questions', 'Luisteren en vragen stellen', 'Listening and asking questions'),
      topic('Arriver dans un nouveau pays', 'Aankomen in een nieuw land', 'Arriving in a new country'),
      topic('Le marché du travail ici', 'De arbeidsmarkt hier', 'The labour market here'),
      topic('Du projet au CV', 'Van plan tot cv', 'From a plan to a CV'),
      topic('Ouvrir son réseau', 'Je netwerk openen', 'Opening your network'),
      topic('Préparer un entretien', 'Een sollicitatie voorbereiden', 'Preparing a job interview'),
      topic('Les limites, et la fin du duo', 'Grenzen, en het einde van het duo', 'Limits, and the end of a duo'),
    ],
  },
  {
    key: 'exchange-evening',
    audience: 'readyMentors',
    title: topic('Soirée d’échange entre mentors', 'Uitwisselingsavond voor mentoren', 'Exchange evening for mentors'),
    text: topic(
      'Raconter, demander, comparer : une soirée entre mentors.',
      'Vertellen, vragen, vergelijken: een avond onder mentoren.',
      'Telling, asking, comparing: an evening among mentors.',
    ),
    topics: [topic('Ce qui marche, et ce qui coince', 'Wat lukt, en wat niet', 'What works, and what does not')],
  },
  {
    key: 'computer',
    audience: 'mentees',
    title: topic('Premiers pas à l’ordinateur', 'Eerste stappen met de computer', 'First steps with the computer'),
    text: topic(
      'Écrire un e-mail, envoyer un fichier, participer à un appel vidéo. Pas à pas, en petit groupe.',
      'Een mail schrijven, een bestand sturen, meedoen aan een videogesprek. Stap voor stap, in een kleine groep.',
      'Writing an e-mail, sending a file, joining a video call. Step by step, in a small group.',
    ),
    topics: [
      topic('E-mail et fichiers', 'Mail en bestanden', 'E-mail and files'),
      topic('Appels vidéo', 'Videogesprekken', 'Video calls'),
    ],
  },
]

const halfDay = { every: 7, time: '09:30', minutes: 180 }

export const runs: DemoRun[] = [
  {
    key: 'basic-brussels',
    course: 'basic-training',
    name: 'Brussels FR',
    branch: 'brussels',
    language: 'fr',
    capacity: 12,
    minimum: 6,
    inDays: 21,
    ...halfDay,
    ...brussels,
  },
  {
    key: 'basic-brussels-nl',
    course: 'basic-training',
    name: 'Brussels NL',
    branch: 'brussels',
    language: 'nl',
    capacity: 12,
    minimum: 6,
    inDays: 38,
    ...halfDay,
    ...brussels,
  },
  {
    key: 'basic-ghent',
    course: 'basic-training',
    name: 'Gent',
    branch: 'ghent',
    language: 'nl',
    capacity: 12,
    minimum: 6,
    inDays: 24,
    ...halfDay,
    ...ghent,
  },
  {
    key: 'exchange-brussels',
    course: 'exchange-evening',
    name: 'Brussels',
    branch: 'brussels',
    language: 'fr',
    capacity: 20,
    minimum: 4,
    inDays: 30,
    every: 7,
    time: '18:30',
    minutes: 120,
    ...brussels,
  },
  {
    key: 'computer-brussels',
    course: 'computer',
    name: 'Brussels',
    branch: 'brussels',
    language: 'fr',
    capacity: 8,
    minimum: 3,
    inDays: 14,
    every: 2,
    time: '14:00',
    minutes: 120,
    ...brussels,
  },
]
