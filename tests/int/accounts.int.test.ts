import { sql } from '@payloadcms/db-postgres'
import { expect, describe, test } from 'vitest'

import type { Staff } from '@/payload-types'

import { aColleague, aDraft, aNewColleague, aPlanBy, aWord, payload, requestAs } from '../helpers/house'
import { answered } from '../helpers/rights/localDoor'
import { askRest } from '../helpers/rights/restDoor'
import { signedIn } from '../helpers/rights/actors'

const anAccount = (...roles: Staff['roles']): Promise<Staff> => aNewColleague({ roles })

const asked = async (user: Staff) =>
  ({ collection: 'staff', overrideAccess: false, depth: 0, req: await requestAs(user) }) as const
const find = async (id: string) => payload.findByID({ collection: 'staff', id, depth: 0 })

const powers = {
  email: 'somebody-else@example.org',
  roles: ['administrator', 'officer'] as Staff['roles'],
  languages: ['fr'] as Staff['languages'],
}

describe('an account', () => {
  test('is renamed by its owner', async () => {
    const editor = await anAccount('editor')

    await payload.update({ id: editor.id, data: { name: 'Ine' }, ...(await asked(editor)) })

    expect(await find(editor.id)).toMatchObject({ name: 'Ine' })
  })

  test.each(['editor', 'administrator'] as const)(
    'gives its owner, an %s, no power through any of its fields',
    async (role) => {
      const owner = await anAccount(role)

      await payload.update({ id: owner.id, data: powers, ...(await asked(owner)) })

      expect(await find(owner.id)).toMatchObject({ email: owner.email, roles: [role], languages: [] })
    },
  )

  test('is given roles by an administrator', async () => {
    const [administrator, editor] = [await anAccount('administrator'), await anAccount('editor')]

    await payload.update({ id: editor.id, data: { ...powers, email: editor.email }, ...(await asked(administrator)) })

    expect(await find(editor.id)).toMatchObject({ roles: powers.roles, languages: powers.languages })
  })

  test('opens no field to its owner but the name, the number at work and the language of letters; a new field says who changes it', () => {
    const { fields } = payload.collections.staff.config
    const open = fields.flatMap((field) =>
      'name' in field && !('access' in field && field.access?.update) ? [field.name] : [],
    )
    const ofPayload = [
      'id',
      'createdAt',
      'updatedAt',
      'salt',
      'hash',
      'sessions',
      'resetPasswordToken',
      'resetPasswordExpiration',
    ]

    expect(open.filter((name) => !ofPayload.includes(name))).toEqual(['telephone', 'name', 'language'])
  })

  test('is unlocked by nobody, because none is ever locked', async () => {
    const administrator = await signedIn((await aColleague('administrator')).id)
    const { email } = await aColleague('trainer')

    expect(
      await askRest(administrator, { method: 'POST', path: '/api/staff/unlock', body: JSON.stringify({ email }) }),
    ).toBe(false)
  })
})

describe('the last administrator', () => {
  const others = async () => {
    const { docs } = await payload.find({
      collection: 'staff',
      where: { roles: { contains: 'administrator' } },
      pagination: false,
      depth: 0,
    })
    return docs
  }
  const alone = async (): Promise<Staff> => {
    const last = await anAccount('administrator')
    for (const { id } of await others()) if (id !== last.id) await payload.delete({ collection: 'staff', id })
    return last
  }

  test('keeps the role, and is told why', async () => {
    const { id } = await alone()

    await expect(payload.update({ collection: 'staff', id, data: { roles: ['editor'] } })).rejects.toThrow(/dernier/)
    await expect(payload.delete({ collection: 'staff', id })).rejects.toThrow(/dernier/)
    expect(await find(id)).toMatchObject({ roles: ['administrator'] })
  })

  test('keeps it in the database, too', async () => {
    await alone()

    const forget = payload.db.drizzle.execute(sql`delete from staff_roles where value = 'administrator'`)

    await expect(forget).rejects.toMatchObject({ cause: { message: 'The last administrator keeps the role' } })
  })

  test('of two who leave the role at the same moment, one keeps it', async () => {
    const [one, two] = [await alone(), await anAccount('administrator')]

    const left = await Promise.allSettled(
      [one, two].map(({ id }) => payload.update({ collection: 'staff', id, data: { roles: ['editor'] } })),
    )

    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await others()).toHaveLength(1)
  })
})

describe('nobody learns by asking around', () => {
  test.each([
    ['a password', 'staff', { hash: { like: 'a' } }],
    ['a salt', 'staff', { salt: { exists: true } }],
    ['a token', 'staff', { resetPasswordToken: { exists: true } }],
    ['a session', 'staff', { 'sessions.id': { exists: true } }],
    ['who planned it', 'schedules', { 'plannedBy.hash': { like: 'a' } }],
    ['who edits it', 'payload-locked-documents', { 'user.hash': { like: 'a' } }],
  ] as const)('about %s', async (_, collection, where) => {
    for (const role of ['administrator', 'officer', 'editor'] as const) {
      const req = await requestAs(await aColleague(role))
      const hits = payload.find({
        collection: collection as 'staff',
        where,
        overrideAccess: false,
        req,
      })
      const found = await hits.then(
        ({ totalDocs }) => totalDocs,
        (error: { status?: number }) => `refused ${error.status}`,
      )
      expect(['refused 400', 0], role).toContain(found)
    }
  })

  test('which address a colleague has, through the plans that name them', async () => {
    const planner = await anAccount('administrator')
    await aPlanBy(planner)
    const req = await requestAs(await aColleague('director'))
    const where = { 'plannedBy.email': { equals: planner.email } }

    expect(
      await answered(
        payload.find({ collection: 'schedules', where, overrideAccess: false, req }),
        ({ totalDocs }) => totalDocs > 0,
      ),
    ).toBe(false)
  })

  test('who a colleague is, by opening what names them', async () => {
    const planner = await anAccount('editor')
    const { id } = await aPlanBy(planner)
    const user = { relationTo: 'staff', value: planner.id }
    const lock = (await payload.db.create({
      collection: 'payload-locked-documents',
      data: { globalSlug: 'footer', user },
    })) as { id: string }
    const req = await requestAs(await aColleague('director'))
    const open = { overrideAccess: false, depth: 3, req }

    const seen = [
      await payload.findByID({ collection: 'schedules', id, ...open }),
      await payload.findByID({ collection: 'payload-locked-documents', id: lock.id, ...open }),
    ]

    expect(JSON.stringify(seen)).not.toContain(planner.email)
    expect(JSON.stringify(seen)).not.toContain(planner.name)
  })

  test('what an account holds for signing in, even by asking for it by name', async () => {
    const req = await requestAs(await aColleague('administrator'))
    const select = { hash: true, salt: true, resetPasswordToken: true } as never

    const { docs } = await payload.find({
      collection: 'staff',
      select,
      overrideAccess: false,
      showHiddenFields: false,
      req,
    })

    expect(docs.length).toBeGreaterThan(0)
    for (const doc of docs) expect(Object.keys(doc).sort()).not.toEqual(expect.arrayContaining(['hash']))
    expect(JSON.stringify(docs)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
  })
})

test('a token of the right key that names a colleague without an open session opens nothing', async () => {
  const id = await aDraft('stories', { nl: aWord('Verhaal') })
  const { headers } = await signedIn((await aColleague('editor')).id)
  await payload.db.deleteMany({ collection: 'sign-ins', where: { staff: { equals: (await aColleague('editor')).id } } })

  expect(await askRest({ headers }, { method: 'GET', path: `/api/stories/${id}` })).toBe(false)
})
