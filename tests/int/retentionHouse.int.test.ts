import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction } from '@/platform/transaction'

import { clearNow, count, drizzle, justOver, notYetOver } from '../helpers/clearing'
import { aColleague, aWord, payload, requestAs } from '../helpers/house'
import { age, logged } from '../helpers/logBook'

describe('a plan', () => {
  test.each([
    ['that was carried out a year ago goes', 'done', justOver('plan'), 0],
    ['that was refused a year ago goes', 'refused', justOver('plan'), 0],
    ['that was carried out a minute later stays', 'done', notYetOver('plan'), 1],
    ['that still waits stays', 'waiting', justOver('plan'), 1],
  ])('%s', async (_, state, at, left) => {
    const id = randomUUID()
    await drizzle.execute(sql`insert into schedules (id, kind, document, language, action, at, state)
      values (${id}, 'stories', ${id}, 'fr', 'publish', ${at}, ${state}::enum_schedules_state)`)

    await clearNow()

    expect(await count('schedules', sql`id = ${id}`)).toBe(left)
  })
})

test.each([
  ['a day ago goes', justOver('lock'), 0],
  ['less than a day ago stays', notYetOver('lock'), 1],
])('the note of who was editing %s', async (_, at, left) => {
  const { id: value } = await aColleague('editor')
  const { id } = await payload.create({
    collection: 'payload-locked-documents',
    data: { globalSlug: 'banner', user: { relationTo: 'staff', value } },
    req: await requestAs(await aColleague('editor')),
  })
  await drizzle.execute(sql`update payload_locked_documents set updated_at = ${at} where id = ${id}`)

  await clearNow()

  expect(await count('payload_locked_documents', sql`id = ${id}`)).toBe(left)
})

test.each([
  ['was given up a month ago goes, with the error that may quote somebody', 25, justOver('failedWork'), 0],
  ['was given up a little later stays, for the doctor to see', 25, notYetOver('failedWork'), 1],
  ['may still be tried again stays', 3, justOver('failedWork'), 1],
])('a letter that %s', async (_, attempts, at, left) => {
  const key = randomUUID()
  await drizzle.execute(sql`select graphile_worker.add_job('staff_invitation', job_key := ${key})`)
  await drizzle.execute(sql`
    update graphile_worker._private_jobs set attempts = ${attempts}, last_error = 'No such person: Zoë', updated_at = ${at}
    where key = ${key}`)

  await clearNow()

  const { rows } = await drizzle.execute(sql`select 1 from graphile_worker._private_jobs where key = ${key}`)
  expect(rows).toHaveLength(left)
  await drizzle.execute(sql`select graphile_worker.remove_job(${key})`)
})

describe('an entry of the log', () => {
  const anEntry = async () => {
    const [req, document] = [await requestAs(null), aWord('document')]
    await inTransaction(req, () => writeLog(req, { act: 'update', subject: 'kept', document }))
    return document
  }

  test.each([
    ['goes after its year', '1 year 10 minutes', 0],
    ['stays ten minutes before that', '1 year -10 minutes', 1],
  ])('%s', async (_, interval, left) => {
    const document = await anEntry()
    await age(document, interval)

    await clearNow()

    expect(await logged({ document })).toHaveLength(left)
  })

  test('says of the clearing itself how many went, by nobody’s hand', async () => {
    for (const document of [await anEntry(), await anEntry()]) await age(document, '2 years')
    const before = (await logged({ act: 'clear' })).length

    await clearNow()

    const entries = (await logged({ act: 'clear' })).slice(before)
    expect(entries).toMatchObject([{ by: 'system', actor: null, subject: 'log', why: '2 entries after their year' }])
  })
})
