import type { Locale } from '@/platform/locales'

import { sectionAddress } from './sections'

/** The second word of the desk's addresses, per page and language; the page's own name is how Next knows it. */
const deskWords = {
  'sign-in': { fr: 'connexion', nl: 'aanmelden', en: 'sign-in' },
  code: { fr: 'code', nl: 'code', en: 'code' },
  phone: { fr: 'telephone', nl: 'telefoon', en: 'phone' },
  forgotten: { fr: 'mot-de-passe-oublie', nl: 'wachtwoord-vergeten', en: 'forgotten-password' },
  password: { fr: 'mot-de-passe', nl: 'wachtwoord', en: 'password' },
  doors: { fr: 'mes-connexions', nl: 'mijn-aanmeldingen', en: 'my-sign-ins' },
  sessions: { fr: 'seances', nl: 'sessies', en: 'sessions' },
  calls: { fr: 'appels', nl: 'bellijst', en: 'calls' },
  applications: { fr: 'candidatures', nl: 'kandidaturen', en: 'applications' },
  courses: { fr: 'formations', nl: 'opleidingen', en: 'courses' },
  files: { fr: 'dossiers', nl: 'dossiers', en: 'files' },
  colleagues: { fr: 'collegues', nl: 'collegas', en: 'colleagues' },
} as const satisfies Record<string, Record<Locale, string>>

export type DeskPage = keyof typeof deskWords

/** Where a page of the desk stands; its front page without a name. */
export const deskAddress = (locale: Locale, page?: DeskPage): string =>
  page ? `${sectionAddress(locale, 'desk')}/${deskWords[page][locale]}` : sectionAddress(locale, 'desk')

/** Where a session is received. */
export const doorAddress = (locale: Locale, session: string): string => `${deskAddress(locale, 'sessions')}/${session}`

/** One application, as the coordinators of its branch read it. */
export const candidateAddress = (locale: Locale, application: string): string =>
  `${deskAddress(locale, 'applications')}/${application}`

/** Where people are added from a list, and where several are invited at once; the words are the same in all languages. */
export const importAddress = (locale: Locale): string => `${deskAddress(locale, 'applications')}/import`
export const inviteAddress = (locale: Locale): string => `${deskAddress(locale, 'applications')}/invite`

/** What was said in somebody's interview; the word is the same in all languages. */
export const interviewAddress = (locale: Locale, application: string): string =>
  `${candidateAddress(locale, application)}/interview`

/** What staff can do for somebody who has booked; each has a page behind that of the booking. */
const deedNames = ['move', 'accept', 'cancel', 'contact', 'link', 'renew', 'tell', 'data', 'calendar', 'erase'] as const
export type DeedName = (typeof deedNames)[number]
export const isDeedName = (word: string | undefined): word is DeedName => deedNames.some((one) => one === word)

/** What staff take along for somebody as a file, behind the page that asks why. */
const fileNames = ['data', 'calendar'] as const
export type FileName = (typeof fileNames)[number]
export const isFileName = (word: string | undefined): word is FileName => fileNames.some((one) => one === word)

/** Everybody who booked a session; one of them; and what is done for them. The words are the same in all languages. */
export const peopleAddress = (locale: Locale, session: string, booking?: string, deed?: DeedName): string =>
  [doorAddress(locale, session), 'people', booking, deed].filter(Boolean).join('/')

/** A run of a course; and the list of one of its dates. */
export const runAddress = (locale: Locale, run: string, date?: string): string =>
  [deskAddress(locale, 'courses'), run, date].filter(Boolean).join('/')

/** Where a session is repeated. */
export const repeatAddress = (locale: Locale, session: string): string => `${doorAddress(locale, session)}/repeat`

/** Whether these words may follow the page of the sessions: one session, and what stands behind it. */
export function isBehindSessions([, below, booking, deed, file, ...more]: string[]): boolean {
  if (more.length > 0 || (file !== undefined && (file !== 'file' || !isFileName(deed)))) return false
  if (below === 'repeat') return booking === undefined
  return below === undefined || (below === 'people' && (deed === undefined || isDeedName(deed)))
}

/** The page of the desk that this word names in this language. */
export const deskPageAt = (locale: Locale, word: string): DeskPage | undefined =>
  (Object.keys(deskWords) as DeskPage[]).find((page) => deskWords[page][locale] === word)
