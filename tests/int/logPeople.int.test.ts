import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { describe, expect, test } from 'vitest'

import { logReading } from '@/people/log/logReading'
import { leftOut } from '@/people/log/scope'
import type { Staff } from '@/payload-types'

import { aColleague, aNewColleague, aPlanBy, aPublished, requestAs } from '../helpers/house'
import { atTheApi, logged } from '../helpers/logBook'

const administrator = await aColleague('administrator')

/** A new colleague, whom the administrator has just let in. */
const aNewcomer = async (roles: Staff['roles'], branches: string[] = []): Promise<Staff> =>
  aNewColleague({ roles, branches }, await requestAs(administrator))

describe('an account', () => {
  test('that is made is in the log with what it may do, and without its name', async () => {
    const branch = await aPublished('branches', { fr: 'Liège' })
    const newcomer = await aNewcomer(['editor', 'trainer'], [branch])

    const [row] = await logged({ document: newcomer.id })

    expect(row).toMatchObject({ by: 'staff', actor: administrator.id, act: 'create', subject: 'staff', taken: null })
    expect(row?.given).toBe(`roles: editor, roles: trainer, branches: ${branch}, state: active`)
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${newcomer.name}|${newcomer.email}`))
  })

  test.each([
    ['another role', { roles: ['editor', 'officer'] }, 'roles: officer', null],
    ['one role less', { roles: ['trainer'] }, null, 'roles: editor'],
    ['one for another', { roles: ['trainer', 'director'] }, 'roles: director', 'roles: editor'],
  ] as const)('that an administrator gives %s says what was given and taken', async (_, change, given, taken) => {
    const { id } = await aNewcomer(given === 'roles: officer' ? ['editor'] : ['editor', 'trainer'])
    const answer = await atTheApi(administrator, `staff/${id}`, { method: 'PATCH', data: change })
    expect(answer.status).toBe(200)

    expect(await logged({ document: id, act: 'rights' })).toMatchObject([
      { actor: administrator.id, fields: 'roles', given, taken },
    ])
  })

  test('that is moved to another branch says which, by id', async () => {
    const [from, to] = [await aPublished('branches', { fr: 'Gand' }), await aPublished('branches', { fr: 'Anvers' })]
    const { id } = await aNewcomer(['coordinator'], [from])
    await atTheApi(administrator, `staff/${id}`, { method: 'PATCH', data: { branches: [to] } })

    expect(await logged({ document: id, act: 'rights' })).toMatchObject([
      { given: `branches: ${to}`, taken: `branches: ${from}`, fields: 'branches' },
    ])
  })

  test('whose holder asks for a role in vain has no row that says they got it', async () => {
    const editor = await aNewcomer(['editor'])
    await atTheApi(editor, `staff/${editor.id}`, { method: 'PATCH', data: { roles: ['administrator'] } })

    expect(await logged({ document: editor.id, act: 'rights' })).toEqual([])
  })

  test('that a program of the house makes has nobody behind it', async () => {
    const { id } = await aNewColleague({ roles: ['editor'] })

    expect(await logged({ document: id })).toMatchObject([{ by: 'system', actor: null, act: 'create' }])
  })
})

describe('reading about colleagues', () => {
  test('is one row for a list, with the ids of all who were in it', async () => {
    const [one, two] = [await aNewcomer(['editor']), await aNewcomer(['trainer'])]
    const before = (await logged({ act: 'read' })).length
    await atTheApi(administrator, `staff?limit=0&where[id][in]=${one.id},${two.id}`)

    const rows = (await logged({ act: 'read' })).slice(before)
    expect(rows).toMatchObject([{ by: 'staff', actor: administrator.id, subject: 'staff', document: null }])
    expect(rows[0]?.people?.split(', ').sort()).toEqual([one.id, two.id].sort())
  })

  test('is one row for an account, and none for one’s own', async () => {
    const one = await aNewcomer(['editor'])
    await atTheApi(administrator, `staff/${one.id}`)
    await atTheApi(one, `staff/${one.id}`)
    await atTheApi(one, 'staff')

    expect(await logged({ act: 'read', document: one.id })).toMatchObject([{ actor: administrator.id, people: null }])
    expect(await logged({ act: 'read', actor: one.id })).toEqual([])
  })

  test('through something that points to them is in the log too', async () => {
    const one = await aNewcomer(['editor'])
    const { id } = await aPlanBy(one)
    await atTheApi(administrator, `schedules/${id}?depth=1`)

    expect(await logged({ act: 'read', document: one.id })).toHaveLength(1)
  })

  test('that was refused leaves no row', async () => {
    const [one, other] = [await aNewcomer(['editor']), await aNewcomer(['director'])]
    expect((await atTheApi(one, `staff/${other.id}`)).status).toBe(404)

    expect(await logged({ act: 'read', document: other.id })).toEqual([])
  })

  test('is logged once per request however often it is asked for, with its reason', async () => {
    const req = await requestAs(administrator)
    const [one, two] = [randomUUID(), randomUUID()]
    await logReading(req, { subject: 'candidates', ids: [one], why: 'a complaint' })
    await logReading(req, { subject: 'candidates', ids: [one, one] })
    await logReading(req, { subject: 'candidates', ids: [one, two] })
    await logReading(await requestAs(administrator), { subject: 'candidates', ids: [one] })

    expect(await logged({ subject: 'candidates', document: one })).toMatchObject([
      { why: 'a complaint' },
      { why: null },
    ])
    expect(await logged({ subject: 'candidates', document: two })).toHaveLength(1)
  })
})

const { collections, globals } = await config
const hooksOf = (hooks: object) => Object.values(hooks).flat().map(String).join()

test.each([...collections, ...globals].map((kept) => [kept.slug, kept] as const))(
  'what changes in %s is logged, or left out for a reason',
  (slug, { hooks }) => {
    if (leftOut[slug]) expect(hooksOf(hooks)).not.toMatch(/logChange|writeLog/)
    else expect(hooksOf(hooks)).toMatch(/logChange/)
  },
)
