import config from '@payload-config'
import type { Endpoint, Field } from 'payload'
import { describe, expect, test } from 'vitest'

import type { Entry } from '@/people/register/Declaration'

import { aColleague, requestAs } from '../helpers/house'

const built = await config
const owners = [
  { slug: '', endpoints: built.endpoints },
  ...built.collections.map(({ slug, endpoints }) => ({ slug, endpoints })),
  ...built.globals.map(({ slug, endpoints }) => ({ slug, endpoints })),
]
const all = owners.flatMap(({ slug, endpoints }) =>
  (endpoints || []).map((endpoint) => ({
    name: `${endpoint.method} ${['/api', slug].filter(Boolean).join('/')}${endpoint.path}`,
    endpoint,
  })),
)
const stated = all.filter(({ endpoint }) => endpoint.custom?.access !== undefined)

/** Payload's own, each of which asks the access of what it reads or writes; one that a later version adds is looked at first. */
const its =
  /^(get \/api\/access|get \/api\/(payload-preferences\/:key|[\w-]+\/(access\/:id\?|count|me|init|verify\/:id|versions|versions\/:id|:id|paste-url\/:id\?|file\/:filename)?)|(post|patch|delete|put) \/api\/[\w-]+\/[\w:?/-]*|(get|post) \/api\/[\w-]+\/?)$/

/** What an endpoint answers this caller; what it throws is an answer, too. */
async function statusFor(endpoint: Endpoint, ...roles: Parameters<typeof aColleague>) {
  const req = await requestAs(roles.length > 0 ? await aColleague(...roles) : null)
  req.routeParams = { id: crypto.randomUUID() }
  try {
    return (await endpoint.handler(req)).status
  } catch (error) {
    return (error as { status?: number }).status ?? 500
  }
}

describe('endpoints', () => {
  test('of ours each say whom they are open to, and whatever says nothing is Payload’s own', () => {
    expect(stated.length).toBeGreaterThanOrEqual(8 * 6 + 4)
    const ours = new Set(stated.map(({ endpoint }) => endpoint.path))
    for (const path of [
      '/:id/publish',
      '/:id/languages',
      '/:id/bookings',
      '/:id/door',
      '/export',
      '/personal-data-register',
    ])
      expect(ours).toContain(path)
    const silent = all.filter(({ endpoint }) => endpoint.custom?.access === undefined).map(({ name }) => name)
    expect(silent.filter((name) => !its.test(name))).toEqual([])
  })

  test.each(stated.map(({ name, endpoint }) => [name, String(endpoint.custom?.access), endpoint] as const))(
    '%s is open to %s and to nobody else',
    async (_, access, endpoint) => {
      const refused = [401, 403]
      const [stranger, trainer, officer] = [
        await statusFor(endpoint),
        await statusFor(endpoint, 'trainer'),
        await statusFor(endpoint, 'officer'),
      ]
      if (access === 'everyone') return expect(refused).not.toContain(stranger)
      expect(refused).toContain(stranger)
      if (access === 'editors') expect(refused).toContain(trainer)
      if (access === 'officers and administrators') {
        expect(refused).toContain(trainer)
        expect(refused).not.toContain(officer)
      }
    },
  )
})

/** Fields of their own declaration that readers of pages must not get, wherever they stand in a collection or global. */
function guarded(fields: Field[], at: string): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const path = 'name' in field ? `${at}.${field.name}` : at
    const entry = (field as { custom?: { personal?: Entry } }).custom?.personal
    const isKept = entry && !('none' in entry) && !entry.seenBy.includes('public')
    const below = [
      ...('fields' in field ? guarded(field.fields, path) : []),
      ...('tabs' in field ? field.tabs.flatMap((tab) => guarded(tab.fields, path)) : []),
      ...('blocks' in field ? field.blocks.flatMap((block) => guarded(block.fields, path)) : []),
    ]
    return isKept ? [{ path, field }] : below
  })
}

test('a field whose data is not for everybody states its own access wherever readers of pages read the rest', async () => {
  const reader = { ...(await requestAs(null)), context: { reader: true } }
  const read: { path: string; field: Field }[] = []
  for (const { slug, access, fields } of [...built.collections, ...built.globals]) {
    const answer = await access.read?.({ req: reader })
    if (answer !== false) read.push(...guarded(fields, slug))
  }
  const open = read.filter(
    ({ field }) => !('access' in field && field.access?.read) && !('hidden' in field && field.hidden),
  )

  expect(read.map(({ path }) => path)).toContain('stories.consentReference')
  expect(open.map(({ path }) => path)).toEqual([])
})
