import type { PostgresAdapter } from '@payloadcms/db-postgres'
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'

import { bases, specialBases } from '@/people/register/bases'
import { besides } from '@/people/register/besides'
import type { Texts } from '@/people/register/inThree'
import { categories, subjects } from '@/people/register/categories'
import { registerEndpoint } from '@/people/register/endpoint'
import { personal } from '@/people/register/personal'
import { ends, moments, periods } from '@/people/register/periods'
import { readRegister } from '@/people/register/readRegister'
import { viewers } from '@/people/register/viewers'

import type { Staff } from '@/payload-types'

import { aColleague, payload, requestAs } from '../helpers/house'

const built = await config
const { rows, impersonal, gaps } = readRegister(built)

test('every field of every collection and global says whose data it holds, or that it holds nobody’s', () => {
  expect(gaps).toEqual([])
})

test.each([
  ['a field', { slug: 'people', fields: [{ name: 'nickname', type: 'text' }] }, 'people.nickname'],
  [
    'a field in a group',
    { slug: 'people', fields: [{ name: 'home', type: 'group', fields: [{ name: 'street', type: 'text' }] }] },
    'people.home.street',
  ],
  [
    'a field in a row',
    { slug: 'people', fields: [{ type: 'row', fields: [{ name: 'city', type: 'text' }] }] },
    'people.city',
  ],
  [
    'a field in a block',
    {
      slug: 'people',
      fields: [{ name: 'parts', type: 'blocks', blocks: [{ slug: 'cv', fields: [{ name: 'job', type: 'text' }] }] }],
    },
    'people.parts.cv.job',
  ],
  [
    'a field in a tab',
    { slug: 'people', fields: [{ type: 'tabs', tabs: [{ name: 'more', fields: [{ name: 'age', type: 'number' }] }] }] },
    'people.more.age',
  ],
  ['a hidden field', { slug: 'people', fields: [{ name: 'hash', type: 'text', hidden: true }] }, 'people.hash'],
])('%s that says nothing is found', (_, collection, path) => {
  expect(readRegister({ collections: [collection], globals: [] }).gaps).toEqual([path])
  const declared = { ...collection, custom: personal(rows[0]!.declaration) }
  expect(readRegister({ collections: [declared], globals: [] }).gaps).toEqual([])
})

test('every table beside the collections says so too', async () => {
  const adapter = payload.db as unknown as PostgresAdapter
  const { rows: found } = await adapter.drizzle.execute(
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const known = Object.keys(adapter.tables)
  const ours = found.map(({ name }) => String(name)).filter((name) => !known.includes(name))

  expect(ours.sort()).toEqual(besides.flatMap(({ tables }) => tables).sort())
})

test('no text of the register is empty or shared between languages by mistake', () => {
  const lists = [bases, specialBases, subjects, categories, moments, ends, viewers].flatMap((list) =>
    Object.values(list),
  )
  const texts: Texts[] = [
    ...lists,
    ...rows.map(({ declaration }) => declaration.purpose),
    ...impersonal.map(({ why }) => why),
  ]

  for (const { fr, nl, en } of texts) {
    for (const text of [fr, nl, en]) expect(text.trim(), en).not.toBe('')
    expect(new Set([fr, nl, en]).size, en).toBeGreaterThan(1)
  }
})

test('every period is some field’s: nothing is cleared of which the register says nothing', () => {
  const used = rows.flatMap(({ declaration, copies }) => [declaration.kept, ...copies])

  expect([...new Set(used)].sort()).toEqual(Object.keys(periods).sort())
})

test('the officer reads who may see a story, and that its consent may be withdrawn', () => {
  const story = rows.filter(({ place }) => place.en === 'Stories')
  const contents = story.find(({ fields }) => fields.some(({ en }) => en === 'Mentee'))

  expect(contents).toMatchObject({
    declaration: { basis: 'consent', special: 'explicitConsent', seenBy: ['public'], kept: 'withConsent' },
    copies: ['version', 'trash'],
  })
})

test.each(['staff', 'sign-ins', 'remembered-devices', 'tickets', 'credentials', 'factor-resets', 'log'])(
  'the register finds %s when nobody says whose it is',
  (slug) => {
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === 'custom' ? undefined : inner)))
    const { fields } = built.collections.find((collection) => collection.slug === slug)!

    const { gaps } = readRegister({ collections: [{ slug, fields: bare(fields) }], globals: [] })

    expect(gaps.length).toBeGreaterThan(1)
  },
)

test('no program keeps tables in the database of which the register says nothing', async () => {
  const { rows: found } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(sql`
    select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema$)'`)

  expect(found.map(({ name }) => name).sort()).toEqual(['graphile_worker', 'public'])
  expect(besides.flatMap(({ schema }) => schema ?? [])).toEqual(['graphile_worker'])
})

describe('the file of the register', () => {
  const fetchAs = async (user: Staff | null, query: object) =>
    registerEndpoint.handler({ ...(await requestAs(user)), query } as PayloadRequest)

  test.each(['officer', 'administrator'] as const)('is for who is %s', async (role) => {
    const answer = await fetchAs(await aColleague(role), { format: 'csv', language: 'nl' })

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="register-nl.csv"')
    expect(await answer.text()).toContain('Waar,Velden,Personen')
  })

  test.each([['editor'], ['coordinator'], ['trainer'], ['director'], [null]] as const)(
    'is not for who is %s',
    async (role) => {
      const user = role && (await aColleague(role))
      await expect(fetchAs(user, { format: 'csv', language: 'nl' })).rejects.toMatchObject({ status: 403 })
    },
  )

  test.each([[{ format: 'pdf', language: 'fr' }], [{ format: 'csv', language: 'de' }], [{}]])(
    'cannot be asked for as %j',
    async (query) => {
      expect((await fetchAs(await aColleague('officer'), query)).status).toBe(422)
    },
  )

  test.each([
    ['fr', 'Art. 30', 'Art. 6(1)(a) : consentement', '2 ans après le départ, puis vidé de ses données personnelles'],
    ['nl', 'art. 30 AVG', 'Art. 6(1)(a): toestemming', '2 jaar na het vertrek, daarna ontdaan van persoonsgegevens'],
    ['en', 'art. 30 GDPR', 'Art. 6(1)(a): consent', '2 years after leaving, then emptied of personal data'],
  ] as const)('says in %s by what right, how long, and who answers for it', async (language, ...words) => {
    const settings = { slug: 'site-settings', data: { name: 'DUO for a JOB', address: 'Rue Fictive 1' } } as const
    await payload.updateGlobal({ ...settings, req: await requestAs(await aColleague('administrator')) })

    const text = await (await fetchAs(await aColleague('officer'), { format: 'md', language })).text()

    for (const word of ['DUO for a JOB, Rue Fictive 1', ...words])
      expect(text.toLowerCase()).toContain(word.toLowerCase())
    expect(text).not.toContain('undefined')
  })
})
