import config from '@payload-config'
import { handleEndpoints, type Plugin } from 'payload'
import { describe, expect, test, vi } from 'vitest'

import { findRoute } from '@/app/findRoute'
import { type Findable, listAddresses } from '@/content/addresses/listAddresses'
import { findHome } from '@/content/findHome'
import { listNewest } from '@/content/lists/listNewest'
import { publishLanguages } from '@/content/publishing/publishLanguages'
import { searchSite } from '@/content/search/searchSite'

import { aColleague, payload, reader, requestAs } from '../helpers/house'
import { pendingMigration } from '../helpers/pendingMigration'

type Plugins = Record<'stories' | 'impact', (options: { off: boolean }) => Plugin>

// Not a stand-in: the very option that switches a capability off in payload.config.ts.
vi.mock('@/plugins/stories', async (original) => {
  const { stories } = await original<Plugins>()
  return { stories: () => stories({ off: true }) }
})
vi.mock('@/plugins/impact', async (original) => {
  const { impact } = await original<Plugins>()
  return { impact: () => impact({ off: true }) }
})

const now = new Date()
const route = (pathname: string) => findRoute(payload, { pathname, search: '', languages: 'fr' })
const api = async (path: string) =>
  (await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/${path}`) })).status

/** A story that was published before its capability was switched off: written past the shut doors, as it then stands. */
async function aStoryFromBefore(): Promise<string> {
  const req = await requestAs(await aColleague('editor'), 'fr')
  const data = { title: 'Kumquat endormi', summary: 'Une phrase.' }
  const { id } = await payload.create({ collection: 'stories', locale: 'fr', data, draft: true, req })
  await publishLanguages(req, { kind: 'stories', id, languages: ['fr'] })
  return id
}

describe('stories and impact switched off', () => {
  test('have no page, and their addresses are not found', async () => {
    await aStoryFromBefore()

    for (const path of [
      '/fr/temoignages',
      '/fr/temoignages/kumquat-endormi',
      '/nl/verhalen',
      '/fr/impact',
      '/fr/figures.csv',
    ])
      expect(await route(path), path).toMatchObject({ status: 404 })
  })

  test('are unknown to sitemap, feed, search and home page', async () => {
    await aStoryFromBefore()
    const req = await reader('fr')

    const addresses: Findable[] = []
    for await (const some of listAddresses(payload)) addresses.push(...some)
    expect(addresses.length).toBeGreaterThan(0)
    expect(JSON.stringify(addresses)).not.toMatch(/temoignages|impact/)
    expect((await listNewest(req)).map(({ kind }) => kind)).not.toContain('stories')
    expect((await searchSite(req, { query: 'Kumquat' })).total).toBe(0)
    expect(await findHome(req, now)).toMatchObject({ stories: [], figures: [] })
  })

  test('answer 501 at the API, moves included, while others answer that a stranger may not', async () => {
    expect(await api('stories')).toBe(501)
    expect(await api(`stories/${crypto.randomUUID()}/languages`)).toBe(501)
    expect(await api('figures')).toBe(501)
    expect(await api('news')).toBe(403)
  })

  test('are closed to colleagues in the admin, for reading and writing', async () => {
    const req = await requestAs(await aColleague('editor'))
    const asked = { collection: 'stories', overrideAccess: false, req } as const

    await expect(payload.find(asked)).rejects.toThrow()
    await expect(payload.create({ ...asked, data: {} })).rejects.toThrow()
  })

  test('keep their tables: the migrations have nothing to do', async () => {
    expect(await pendingMigration(payload)).toEqual([])
  })

  test('keep their data, which is there when they come back', async () => {
    const id = await aStoryFromBefore()

    expect(await payload.findByID({ collection: 'stories', id, locale: 'fr' })).toMatchObject({
      title: 'Kumquat endormi',
    })
  })
})
