import type { IncomingMessage } from 'node:http'

import { LRUCache } from 'lru-cache'
import { Pool } from 'pg'

import { isUuid } from '@/content/isUuid'
import { networkOf } from '@/platform/network'
import { isLocale } from '@/platform/locales'
import { noteVisit, visitKey } from '@/programme/bookings/visits'
import { isBookWord } from '@/programme/sessions/sessionAddress'

import { forwardedHeaders } from './forwardedHeaders'
import type { Trust } from './trustedProxies'

/**
 * Notes who looks at the form of a session or sends it, by network: what they book is explained. Only the front can tell,
 * for the press draws a page once for many, and of a race it knows all who come before the first is answered. Nobody waits
 * for it, and without it they are only asked to prove their contact.
 */
export function noteVisitors(house: { connectionString: string; trusted: Trust }): (req: IncomingMessage) => void {
  const pool = new Pool({ connectionString: house.connectionString, max: 1, connectionTimeoutMillis: 2000 })
  pool.on('error', () => undefined)
  const noted = new LRUCache<string, true>({ max: 20_000, ttl: 60_000 })
  return (req) => {
    const session = req.method === 'GET' || req.method === 'POST' ? sessionAt(req.url) : undefined
    if (!session) return
    const reader = forwardedHeaders({
      address: req.socket.remoteAddress ?? '',
      headers: req.headers,
      trusted: house.trusted,
    })
    const address = String(reader['x-forwarded-for'])
    const key = `${session} ${networkOf(address)}`
    if (noted.has(key)) return
    noted.set(key, true)
    pool.query(noteVisit, [visitKey(session, address), session]).catch(() => noted.delete(key))
  }
}

/** The session whose form stands at this address, or which programs book there, if one does. */
function sessionAt(url = ''): string | undefined {
  const [, locale = '', section = '', session = '', word = '', more] = url.split('?', 1)[0]?.split('/') ?? []
  if (locale === 'api' && section === 'info-sessions' && word === 'bookings')
    return isUuid(session) ? session : undefined
  return isLocale(locale) && !more && isUuid(session) && isBookWord(locale, word) ? session : undefined
}
