import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { clearNow, count, drizzle, justOver, notYetOver, tablesSaying } from '../helpers/clearing'
import { aColleague, payload, requestAs } from '../helpers/house'
import { aLeaver } from '../helpers/leavers'
import { logged } from '../helpers/logBook'

const find = (id: string) => payload.findByID({ collection: 'staff', id, depth: 0 })

describe('of a colleague who left, the nightly clearing', () => {
  test('empties the account after two years and keeps its number, and nothing says their name any more', async () => {
    const leaver = await aLeaver(justOver('account'), 'editor', 'administrator')
    expect(await tablesSaying(leaver.name)).toEqual(['staff'])

    expect(await clearNow()).toMatchObject({ ok: true })

    expect(await find(leaver.id)).toMatchObject({
      ...{ name: '–', email: `${leaver.id}@left.invalid`, language: 'fr', state: 'left' },
      ...{ roles: [], languages: [], branches: [], leftOn: leaver.leftOn },
    })
    expect(await tablesSaying(leaver.name)).toEqual([])
    expect(await tablesSaying(leaver.email)).toEqual([])
    expect((await logged({ document: leaver.id })).length).toBeGreaterThan(0)
  })

  test('keeps the account a minute before that', async () => {
    const leaver = await aLeaver(notYetOver('account'))

    await clearNow()

    expect(await find(leaver.id)).toEqual(leaver)
  })

  test('finds no password or phone left: they went with the leaving', async () => {
    const leaver = await aLeaver(new Date().toISOString())

    expect(await count('credentials', sql`staff_id = ${leaver.id}`)).toBe(0)
  })

  test('forgets what the admin remembered of their ways, and of nobody else’s', async () => {
    const [leaver, stays] = [await aLeaver(justOver('habits')), await aColleague('trainer')]
    for (const colleague of [leaver, stays])
      await payload.create({
        collection: 'payload-preferences',
        data: { key: `k-${colleague.id}`, value: 1, user: { relationTo: 'staff', value: colleague.id } },
        req: await requestAs(colleague),
      })

    await clearNow()

    expect(await count('payload_preferences', sql`key = ${`k-${leaver.id}`}`)).toBe(0)
    expect(await count('payload_preferences', sql`key = ${`k-${stays.id}`}`)).toBe(1)
  })
})

test('who is invited, works here or was invited back is not emptied, however old their account', async () => {
  const back = await aLeaver(justOver('account'))
  await payload.update({ collection: 'staff', id: back.id, data: { state: 'invited', leftOn: null } })
  const old = await aColleague('coordinator')
  await drizzle.execute(sql`
    update staff set created_at = '2001-01-01', updated_at = '2001-01-01' where id in (${back.id}, ${old.id})`)

  await clearNow()

  expect((await find(back.id)).name).toBe(back.name)
  expect((await find(old.id)).name).toBe(old.name)
})
