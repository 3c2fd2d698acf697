import config from '@payload-config'
import { handleEndpoints, type Plugin } from 'payload'
import { describe, expect, test, vi } from 'vitest'

import { findRoute } from '@/app/findRoute'
import { listAddresses } from '@/content/addresses/listAddresses'
import { askCall } from '@/programme/bookings/askCall'
import { askSeat } from '@/programme/bookings/askSeat'
import { listNext } from '@/programme/sessions/listNext'

import { payload, reader } from '../helpers/house'
import { pendingMigration } from '../helpers/pendingMigration'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

type Plugins = Record<'infoSessions', (options: { off: boolean }) => Plugin>

// Not a stand-in: the very option that switches the capability off in payload.config.ts.
vi.mock('@/plugins/infoSessions', async (original) => {
  const { infoSessions } = await original<Plugins>()
  return { infoSessions: () => infoSessions({ off: true }) }
})

const statusOf = async (pathname: string) =>
  (await findRoute(payload, { pathname, search: '', languages: 'fr' })).status

describe('info sessions switched off', () => {
  test('have no page: neither the list, nor a session, nor its form', async () => {
    const { id } = await anInfoSession()

    const files = ['/fr/seances-info/fr.ics', `/fr/seances-info/${id}/calendar.ics`]
    for (const path of ['/fr/seances-info', `/fr/seances-info/${id}`, `/nl/infosessies/${id}/inschrijven`, ...files])
      expect(await statusOf(path), path).toBe(404)
  })

  test('are unknown to the sitemap and to other pages', async () => {
    await anInfoSession()

    const addresses = []
    for await (const some of listAddresses(payload)) addresses.push(...some)
    expect(JSON.stringify(addresses)).toContain('temoignages')
    expect(JSON.stringify(addresses)).not.toContain('seances-info')
    expect(await listNext(await reader('fr'), { now: new Date() })).toEqual([])
  })

  test('take no wish, from a program or from a form that is still open', async () => {
    const { id } = await anInfoSession()
    const request = new Request(`http://localhost:3000/api/info-sessions/${id}/bookings`, {
      method: 'POST',
      body: '{}',
    })
    const call = { session: id, name: 'Amina', telephone: '+32470123456', language: 'fr', address: '' } as const

    expect((await handleEndpoints({ config, request })).status).toBe(501)
    expect(await askSeat(await reader('fr'), { wish: aWish(id), address: '' })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await askCall(await reader('fr'), call)).toEqual({ ok: false, reason: 'unknown' })
    expect(await statesOf(id)).toEqual({})
  })

  test('keep their tables', async () => {
    expect(await pendingMigration(payload)).toEqual([])
  })
})
