import { sql } from '@payloadcms/db-postgres'
import { parseCrontab, runOnce } from 'graphile-worker'
import { createLocalReq } from 'payload'
import { describe, expect, test } from 'vitest'

import { clearings } from '@/people/retention/clearings'
import { findClearable } from '@/people/retention/findClearable'
import { inTransaction } from '@/platform/transaction'
import { crontab, taskListFor } from '@/tasks'

import { clearNow, count, drizzle, justOver, now } from '../helpers/clearing'
import { printsOf } from '../helpers/databases'
import { payload } from '../helpers/house'
import { aLeaver } from '../helpers/leavers'
import { logged } from '../helpers/logBook'

const prints = () => printsOf(process.env.DATABASE_URL ?? '')
const find = (id: string) => payload.findByID({ collection: 'staff', id, depth: 0 })
const erasures = () => logged({ act: 'erase', subject: 'staff' })

describe('a run', () => {
  test('that only looks finds what is over and changes not a row', async () => {
    const { id } = await aLeaver(justOver('account'))
    const before = await prints()

    const due = await findClearable(await createLocalReq({}, payload), now)

    expect(due.find(({ period }) => period === 'account')?.facts.map((fact) => fact.id)).toContain(id)
    expect(await prints()).toEqual(before)
  })

  test('says in the log how many went, as what and by whom: the site itself, and no name', async () => {
    await clearNow()
    const before = (await erasures()).length
    const leavers = [await aLeaver(justOver('account')), await aLeaver(justOver('account'))]

    await clearNow()

    const said = (await erasures()).slice(before)
    expect(said).toMatchObject([
      { by: 'system', actor: null, document: null, why: '2 accounts of colleagues who left' },
    ])
    for (const { id, name } of leavers) for (const word of [id, name]) expect(JSON.stringify(said)).not.toContain(word)
  })

  test('that is undone leaves neither a gap nor a word in the log', async () => {
    const leaver = await aLeaver(justOver('account'))
    const [req, before] = [await createLocalReq({}, payload), await prints()]
    const due = (await findClearable(req, now)).find(({ period }) => period === 'account')!

    const undone = inTransaction(req, async () => {
      await clearings.account.clear(req, due)
      throw new Error('The power is gone')
    })

    await expect(undone).rejects.toThrow('The power is gone')
    expect(await find(leaver.id)).toEqual(leaver)
    expect(await prints()).toEqual(before)
  })

  test('a second time changes not a row', async () => {
    await aLeaver(justOver('account'))
    await clearNow()
    const before = await prints()

    const again = await clearNow()

    expect(again.ok && again.cleared.filter(({ gone }) => gone > 0)).toEqual([])
    expect(await prints()).toEqual(before)
  })

  test('of which two begin at once is done by one', async () => {
    await aLeaver(justOver('account'))
    const before = (await erasures()).length

    const outcomes = await Promise.all([clearNow(), clearNow()])

    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await erasures()).length).toBe(before + 1)
    expect(await clearNow()).toMatchObject({ ok: true })
  })

  test('at a moment that has not come is refused and clears nothing', async () => {
    const leaver = await aLeaver(now.toISOString())

    expect(await clearNow(new Date(now.getTime() + 3 * 366 * 86_400_000))).toEqual({ ok: false, reason: 'future' })
    expect(await find(leaver.id)).toEqual(leaver)
  })

  test('in which one clearing fails carries out the others, and says that it failed', async () => {
    const [leaver, plan] = [await aLeaver(justOver('account')), crypto.randomUUID()]
    await drizzle.execute(sql`insert into schedules (id, kind, document, language, action, at, state)
      values (${plan}, 'stories', ${plan}, 'fr', 'publish', ${justOver('plan')}, 'done')`)
    await drizzle.execute(sql`create function stuck() returns trigger language plpgsql as $$
      begin raise exception 'stuck'; end $$`)
    await drizzle.execute(sql`create trigger stuck before update on staff for each row execute function stuck()`)

    await expect(clearNow()).rejects.toThrow('1 of the clearings failed')

    await drizzle.execute(sql`drop function stuck() cascade`)
    expect(await count('schedules', sql`id = ${plan}`)).toBe(0)
    expect(await find(leaver.id)).toEqual(leaver)
  })
})

describe('at night', () => {
  test('the worker has a time for the clearing and knows how', () => {
    const lines = parseCrontab(crontab)

    expect(lines[0]).toMatchObject({ task: 'clearNightly', options: { backfillPeriod: 86_400_000 } })
    for (const { task } of lines) expect(Object.keys(taskListFor(payload))).toContain(task)
  })

  test('the worker clears when the hour has come', async () => {
    const { id, email } = await aLeaver(justOver('account'))
    await drizzle.execute(sql`select graphile_worker.add_job('clearNightly')`)

    await runOnce({ connectionString: process.env.DATABASE_URL, taskList: taskListFor(payload) })

    expect(await find(id)).not.toMatchObject({ email })
    expect((await drizzle.execute(sql`select 1 from graphile_worker.jobs`)).rows).toEqual([])
  })
})
