import config from '@payload-config'
import type { CollectionConfig } from 'payload'
import { describe, expect, test } from 'vitest'

import { aColleague, aDraft, aPublished, payload, reader, requestAs } from '../helpers/house'

const { collections, globals } = await config
const built = collections.map(({ slug }) => slug)

/** Payload gives a collection without access rules one that lets every signed-in user of any kind in. */
const isDefault = (rule: unknown) =>
  typeof rule === 'function' &&
  /^\(\{ req: \{ user \} \}\) ?=> ?Boolean\(user\)$/.test(String(rule).replace(/\s+/g, ' '))

describe('access is stated', () => {
  test.each(collections.map((collection) => [collection.slug, collection] as const))(
    'by the collection %s',
    (_, { access, versions, auth }) => {
      const asked = [
        'create',
        'read',
        'update',
        'delete',
        ...(versions ? ['readVersions'] : []),
        ...(auth ? ['admin', 'unlock'] : []),
      ] as const
      for (const name of asked) {
        const rule = access[name as keyof CollectionConfig['access']]
        expect(rule, name).toBeTypeOf('function')
        expect(isDefault(rule), `${name} is Payload's default`).toBe(false)
      }
    },
  )

  test.each(globals.map((global) => [global.slug, global] as const))('by the global %s', (_, { access, versions }) => {
    for (const name of ['read', 'update', ...(versions ? ['readVersions'] : [])] as const) {
      const rule = access[name as 'read']
      expect(rule, name).toBeTypeOf('function')
      expect(isDefault(rule), `${name} is Payload's default`).toBe(false)
    }
  })
})

describe('a stranger at the API', () => {
  test.each(built)('reads nothing of %s', async (slug) => {
    const read = payload.find({ collection: slug as 'stories', overrideAccess: false, req: await requestAs(null) })

    await expect(read).rejects.toThrow()
  })

  test.each(built)('creates nothing in %s', async (slug) => {
    const create = payload.create({
      collection: slug as 'stories',
      data: {},
      overrideAccess: false,
      req: await requestAs(null),
    })

    await expect(create).rejects.toThrow()
  })

  test('reads no version', async () => {
    const versions = payload.findVersions({ collection: 'stories', overrideAccess: false, req: await requestAs(null) })

    await expect(versions).rejects.toThrow()
  })
})

describe('a colleague', () => {
  test.each(['coordinator', 'trainer', 'officer', 'director', 'administrator'] as const)(
    'who is %s reads content and changes none',
    async (role) => {
      const id = await aDraft('stories', { fr: 'Lecture seule' })
      const req = await requestAs(await aColleague(role))

      expect(
        await payload.findByID({ collection: 'stories', id, draft: true, overrideAccess: false, req }),
      ).toMatchObject({ id })
      await expect(
        payload.update({ collection: 'stories', id, data: { title: 'Changé' }, overrideAccess: false, req }),
      ).rejects.toThrow()
    },
  )

  test('who is no administrator gives nobody a role, not even oneself', async () => {
    const editor = await aColleague('editor')
    const req = await requestAs(editor)

    await payload.update({
      collection: 'staff',
      id: editor.id,
      data: { roles: ['administrator'] },
      overrideAccess: false,
      req,
    })

    expect((await payload.findByID({ collection: 'staff', id: editor.id })).roles).toEqual(['editor'])
  })

  test('who is an editor reaches no account but their own', async () => {
    const other = await aColleague('director')
    const { docs } = await payload.find({
      collection: 'staff',
      overrideAccess: false,
      req: await requestAs(await aColleague('editor')),
    })

    expect(docs.some(({ id }) => id === other.id)).toBe(false)
  })
})

test('a reader of pages sees published documents only, and never whose consent stands behind them', async () => {
  const id = await aPublished('stories', { fr: 'Vue de tous' }, { consentReference: 'C-17' })
  const draft = await aDraft('stories', { fr: 'Pas encore' })

  const { docs } = await payload.find({
    collection: 'stories',
    limit: 500,
    overrideAccess: false,
    req: await reader('fr'),
  })

  expect(docs.find((doc) => doc.id === id)).not.toHaveProperty('consentReference')
  expect(docs.some((doc) => doc.id === draft)).toBe(false)
})

test('a reader of pages sees pictures, a stranger at the API cannot list them', async () => {
  const read = { collection: 'media', overrideAccess: false } as const

  await expect(payload.find({ ...read, req: await reader('fr') })).resolves.toMatchObject({ docs: [] })
  await expect(payload.find({ ...read, req: await requestAs(null) })).rejects.toThrow()
})
