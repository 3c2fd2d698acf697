import type { IncomingMessage } from 'node:http'

import { expect, test, vi } from 'vitest'

import { bookAddress, sessionAddress } from '@/programme/sessions/sessionAddress'
import { noteVisitors } from '@/server/front/noteVisitors'
import { trustedProxies } from '@/server/front/trustedProxies'

import { ask } from '../helpers/databases'
import { anInfoSession } from '../helpers/programme/sessions'

const connectionString = process.env.DATABASE_URL ?? ''
const note = noteVisitors({ connectionString, trusted: trustedProxies(['loopback']) })

const visit = (url: string, { from = '192.0.2.1', peer = '127.0.0.1', method = 'GET' } = {}) =>
  note({
    method,
    url,
    headers: { 'x-forwarded-for': from },
    socket: { remoteAddress: peer },
  } as never as IncomingMessage)

const visitorsOf = async (session: string): Promise<number> =>
  (await ask(connectionString, 'select from booking_visits where info_session_id = $1 and over_at > now()', [session]))
    .length

test('networks that open a session’s form, or send it, are counted, each once, in every language', async () => {
  const { id } = await anInfoSession()

  visit(bookAddress('fr', id))
  visit(`${bookAddress('nl', id)}?from=poster`)
  visit(bookAddress('en', id), { from: '2001:db8::1' })
  visit(bookAddress('en', id), { from: '2001:db8::2' })
  visit(bookAddress('en', id), { from: '192.0.2.2', method: 'POST' })
  visit(`/api/info-sessions/${id}/bookings`, { from: '192.0.2.3', method: 'POST' })

  await vi.waitFor(async () => expect(await visitorsOf(id)).toBe(4), { timeout: 10_000 })
})

test('who only looks at the session, or says to be somebody else, is no other visitor', async () => {
  const { id } = await anInfoSession()

  visit(sessionAddress('fr', id), { from: '192.0.2.11' })
  visit(bookAddress('fr', crypto.randomUUID()), { from: '192.0.2.13' })
  for (const from of ['192.0.2.14', '192.0.2.15']) visit(bookAddress('fr', id), { from, peer: '203.0.113.9' })

  await vi.waitFor(async () => expect(await visitorsOf(id)).toBe(1), { timeout: 10_000 })
})
