import config from '@payload-config'
import type { CollectionConfig } from 'payload'
import { describe, expect, test } from 'vitest'

import { aDraft, aPublished, payload, reader, requestAs } from '../helpers/house'

const { collections, globals } = await config

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
