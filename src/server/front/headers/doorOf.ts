import { isBookingWord } from '@/content/bookingAddress'
import { sections } from '@/content/sections'
import { locales } from '@/platform/locales'

/**
 * Where an answer comes from; `own` is somebody's own page, whose address is a key, `held` a file that only the API
 * hands out, `worker` the program of the door without a line, `word` a short answer of the front itself.
 */
export type Door =
  'page' | 'own' | 'portal' | 'desk' | 'preview' | 'admin' | 'api' | 'held' | 'file' | 'word' | 'worker'

/** The door at which an address of ours knocks, read as Next reads it: `/%61dmin` is the admin, too. */
export function doorOf(url = '/'): Door {
  const [, first = '', second = '', third = ''] = readable(url.split('?', 1)[0] ?? '').split('/')
  if (first === 'api') return third === 'file' ? 'held' : 'api'
  const named = doors[first]
  if (named) return named
  const locale = locales.find((one) => one === first)
  if (locale && second === sections.portal[locale]) return 'portal'
  if (locale && second === sections.infoSessions[locale] && isBookingWord(locale, third)) return 'own'
  return locale && second === sections.desk[locale] ? 'desk' : 'page'
}

const doors: Record<string, Door | undefined> = Object.assign(
  Object.create(null) as object,
  {
    admin: 'admin',
    preview: 'preview',
    media: 'file',
    captions: 'file',
    og: 'file',
    _next: 'file',
    '.well-known': 'file',
    'door-worker.js': 'worker',
  } as const,
)

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
