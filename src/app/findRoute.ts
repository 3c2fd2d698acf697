import { createLocalReq, type Payload } from 'payload'

import { resolveAddress } from '@/content/addresses/resolveAddress'
import { bookingPageAt, isBookingWord } from '@/content/bookingAddress'
import { isOn } from '@/content/capabilities'
import { type DeskPage, deskPageAt, isBehindSessions } from '@/content/deskAddress'
import { hasChapter } from '@/content/hasChapter'
import type { Kind } from '@/content/kinds'
import { findDraft } from '@/content/preview/findDraft'
import { readPreviewToken } from '@/content/preview/previewToken'
import { mayFollowInPortal, type PortalPage, portalPageAt } from '@/content/portalAddress'
import { type Section, sectionAt } from '@/content/sections'
import { isLocale, type Locale } from '@/platform/locales'
import { preferredLocale } from '@/platform/preferredLocale'

import { findFeedRoute } from './findFeedRoute'
import { findSessionRoute } from './findSessionRoute'

type Asked = { pathname: string; search: string; languages: string }
export type Route =
  { to: 'page'; path: string; status: 200 | 404 | 410 } | { to: 'redirect'; location: string; status: 307 | 308 }

/** Which page of the site draws an address, or where the address leads; nothing found is a page too. */
export async function findRoute(payload: Payload, { pathname, search, languages }: Asked): Promise<Route> {
  const words = wordsOf(pathname)
  const [locale, ...rest] = words ?? []
  if (!words) return missing(localeOf(pathname) ?? preferredLocale(languages))
  if (words.length === 0) return { to: 'redirect', location: `/${preferredLocale(languages)}${search}`, status: 307 }
  if (locale === 'preview' && rest.length === 1) return findPreview(payload, rest[0] ?? '')
  if (!isLocale(locale)) return missing(preferredLocale(languages))
  if (rest.length === 0) return page(`/${locale}`)
  if (isFile(rest) && isOn(payload, files[rest[0]])) return page(`/${locale}/${rest[0]}`)

  const section = sectionAt(locale, rest[0] ?? '')
  if (!section)
    return rest.length === 1 ? findDocument(payload, { locale, slug: rest[0] ?? '' }, search) : missing(locale)
  if (section === 'desk') return findDeskPage(payload, { locale, words: rest.slice(1) })
  if (section === 'portal') return findPortalPage(payload, { locale, words: rest.slice(1) })
  if (!isOn(payload, section)) return missing(locale)
  if (section === 'infoSessions' && isBookingWord(locale, rest[1])) return findOwnPage(locale, rest.slice(2))
  if (rest.length === 1) return page(`/${locale}/${section}`)
  if (section === 'infoSessions') {
    const feed = await findFeedRoute(payload, { locale, rest: rest.slice(1) })
    if (feed && 'moved' in feed) return { to: 'redirect', location: feed.moved, status: 308 }
    const path = feed?.path ?? (await findSessionRoute(payload, { locale, rest: rest.slice(1) }))
    return path ? page(path) : missing(locale)
  }
  return findDocument(payload, { locale, section, slug: rest[1] ?? '', below: rest.slice(2) }, search)
}

/** Files that stand directly below a language, and the capability that each belongs to. */
const files = { 'feed.xml': 'news', 'figures.csv': 'impact' } as const
const isFile = (rest: string[]): rest is [keyof typeof files] =>
  rest.length === 1 && Object.hasOwn(files, rest[0] ?? '')

type Document = { locale: Locale; section?: Section; slug: string; below?: string[] }

async function findDocument(
  payload: Payload,
  { locale, section, slug, below = [] }: Document,
  search: string,
): Promise<Route> {
  if (!isOn(payload, section ?? 'pages')) return missing(locale)
  const found = await resolveAddress(payload, { locale, section, slug })
  if (found.is === 'moved') return { to: 'redirect', location: [found.to, ...below].join('/') + search, status: 308 }
  if (found.is === 'gone') return { to: 'page', path: `/${locale}/missing?gone=`, status: 410 }
  if (found.is === 'unknown') return missing(locale)
  const part = partOf(found.kind, below)
  const chapter = Number(part?.slice(1))
  if (chapter && !(await hasChapter(payload, { id: found.id, locale, chapter }))) return missing(locale)
  return part === undefined ? missing(locale) : page(`/${locale}/${section ?? 'pages'}/${found.id}${part}`)
}

/** What may follow a document's own address: a chapter's number, or the whole report on one page. */
function partOf(kind: Kind, below: string[]): string | undefined {
  if (below.length === 0) return ''
  const [word = ''] = below
  if (kind !== 'publications' || below.length > 1) return undefined
  if (/^[1-9]\d?$/.test(word)) return `/${word}`
  return ['imprimer', 'afdrukken', 'print'].includes(word) ? '/print' : undefined
}

/** A preview; the page itself says that a link opens nothing any more, or never did. */
async function findPreview(payload: Payload, token: string): Promise<Route> {
  const preview = await readPreviewToken(payload.secret, token)
  const draft = preview && (await findDraft(await createLocalReq({}, payload), preview))
  return { to: 'page', path: `/preview/${encodeURIComponent(token)}`, status: draft ? 200 : 404 }
}

/** A page of the desk; behind the one for a new password stands the letter's token, behind the sessions one of them. */
function findDeskPage(payload: Payload, { locale, words }: { locale: Locale; words: string[] }): Route {
  const [word, ...below] = words
  if (word === undefined) return page(`/${locale}/desk`)
  const name = deskPageAt(locale, word)
  if (!name || !mayFollow(name, below)) return missing(locale)
  if ((name === 'sessions' || name === 'calls') && !isOn(payload, 'infoSessions')) return missing(locale)
  if (name === 'courses' && !isOn(payload, 'training')) return missing(locale)
  return page(['', locale, 'desk', name, ...below.map(encodeURIComponent)].join('/'))
}

const trainingPages: ReadonlySet<PortalPage> = new Set(['training', 'dates', 'feed', 'certificate', 'check'])

/** A page of the portal; behind the one that a letter opens stands its token. */
function findPortalPage(payload: Payload, { locale, words }: { locale: Locale; words: string[] }): Route {
  const [word, ...below] = words
  if (word === undefined) return page(`/${locale}/portal`)
  const name = portalPageAt(locale, word)
  if (!name || !mayFollowInPortal(name, below)) return missing(locale)
  if (trainingPages.has(name) && !isOn(payload, 'training')) return missing(locale)
  return page(['', locale, 'portal', name, ...below.map(encodeURIComponent)].join('/'))
}

/** A page of somebody's own booking, behind its token; without one, where a lost link is asked for. */
function findOwnPage(locale: Locale, [token, word, ...below]: string[]): Route {
  const name = word === undefined ? undefined : bookingPageAt(locale, word)
  if (below.length > 0 || (word !== undefined && !name)) return missing(locale)
  return page(
    ['', locale, 'my-booking', ...[token, name].filter((one) => one !== undefined).map(encodeURIComponent)].join('/'),
  )
}

/** Whether these words may follow the name of a page of the desk. */
function mayFollow(name: DeskPage, words: string[]): boolean {
  if (name === 'password') return words.length === 1
  if (name === 'applications') return words.length <= 1 || (words.length === 2 && words[1] === 'interview')
  if (name === 'courses') return words.length <= 2
  return words.length === 0 || (name === 'sessions' && isBehindSessions(words))
}

const page = (path: string): Route => ({ to: 'page', path, status: 200 })
const missing = (locale: Locale) => ({ to: 'page', path: `/${locale}/missing`, status: 404 }) as const

/** The words of a path, or nothing where it cannot be read: broken escapes, or characters that no text holds. */
function wordsOf(pathname: string): string[] | undefined {
  try {
    const words = pathname.split('/').filter(Boolean).map(decodeURIComponent)
    return words.some((word) => /\p{Cc}/u.test(word)) ? undefined : words
  } catch {
    return undefined
  }
}

function localeOf(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1]
  return isLocale(first) ? first : undefined
}
