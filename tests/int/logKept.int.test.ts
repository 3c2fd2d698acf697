import { sql } from '@payloadcms/db-postgres'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { clearLog } from '@/people/log/clearLog'
import { writeLog } from '@/people/log/writeLog'
import { hearChanges } from '@/press/hear/hearChanges'
import { inTransaction } from '@/platform/transaction'
import type { Staff } from '@/payload-types'

import { aDatabase, ask } from '../helpers/databases'
import { aColleague, aWord, payload, requestAs } from '../helpers/house'
import { age, atTheApi, logged } from '../helpers/logBook'

/** Writes a row about a document of its own and gives that document. */
async function anEntry(subject = 'kept'): Promise<string> {
  const [req, document] = [await requestAs(null), aWord('document')]
  await inTransaction(req, () => writeLog(req, { act: 'update', subject, document }))
  return document
}

const run = (statement: string) => payload.db.drizzle.execute(sql.raw(statement))
const left = async (...documents: string[]) =>
  (await Promise.all(documents.map((document) => logged({ document })))).map(({ length }) => length)

describe('the account of the site', () => {
  test.each([
    `update log set actor = null`,
    `update log set at = at - interval '2 years'`,
    `delete from log`,
    `truncate log`,
    `truncate log cascade`,
    `insert into log select * from log on conflict (id) do update set why = 'changed'`,
    `with gone as (delete from log returning 1) select count(*) from gone`,
  ])('is refused to “%s”', async (statement) => {
    const document = await anEntry()

    await expect(run(statement)).rejects.toMatchObject({
      cause: { message: 'The log can only be added to', code: '42501' },
    })
    expect(await left(document)).toEqual([1])
  })

  test('is refused to delete even what is old', async () => {
    const document = await anEntry()
    await age(document, '14 months')

    await expect(run(`delete from log where document = '${document}'`)).rejects.toThrow()
    expect(await left(document)).toEqual([1])
  })

  test('is refused through the CMS, with every right overridden', async () => {
    const [row] = await logged({ document: await anEntry() })

    const id = row?.id ?? ''
    await expect(payload.update({ collection: 'log', id, data: { why: 'changed' } })).rejects.toThrow()
    await expect(payload.delete({ collection: 'log', id })).rejects.toThrow()
    expect(await logged({ document: row?.document ?? '' })).toEqual([row])
  })
})

describe('the clearing', () => {
  test('drops what is older than twelve months, exactly, and says that it did', async () => {
    const [young, justYoung, justOld, old] = [await anEntry(), await anEntry(), await anEntry(), await anEntry()]
    await age(justYoung, '12 months -1 minute')
    await age(justOld, '12 months 1 minute')
    await age(old, '5 years')
    const before = (await logged({ act: 'clear' })).length

    expect(await clearLog(await requestAs(null))).toBeGreaterThanOrEqual(2)

    expect(await left(young, justYoung, justOld, old)).toEqual([1, 1, 0, 0])
    expect((await logged({ act: 'clear' })).slice(before)).toMatchObject([{ by: 'system', subject: 'log' }])
  })

  test.each(['2100-01-01', 'infinity'])('told that it is %s drops nothing younger all the same', async (moment) => {
    const document = await anEntry()
    await age(document, '11 months')
    await run(`select clear_log('${moment}')`)

    expect(await left(document)).toEqual([1])
  })

  test('told an earlier moment drops what was old then', async () => {
    const [two, three] = [await anEntry(), await anEntry()]
    await age(two, '2 years')
    await age(three, '3 years')
    await clearLog(await requestAs(null), new Date(Date.now() - 1.5 * 365 * 86_400_000))

    expect(await left(two, three)).toEqual([1, 0])
  })

  test('may delete nothing younger by its own role either, and change nothing', async () => {
    const document = await anEntry()
    const asClearing = (statement: string) =>
      payload.db.drizzle.transaction(async (db) => {
        await db.execute(sql`set local role duo_clearing`)
        await db.execute(sql.raw(statement))
      })

    for (const statement of ['delete from log', `update log set why = ''`, 'truncate log', 'select from staff'])
      await expect(asClearing(statement), statement).rejects.toThrow()
    expect(await left(document)).toEqual([1])
  })

  test('that may not be set up leaves a log that is kept and cannot be cleared', async () => {
    const url = await aDatabase()
    await ask(url, `alter function clear_log(timestamptz) owner to current_user`)
    await ask(url, `insert into log (id, by, act, subject) values (gen_random_uuid(), 'system', 'update', 'x')`)
    await ask(
      url,
      `alter table log disable trigger user; update log set at = '2020-01-01'; alter table log enable trigger user`,
    )

    await expect(ask(url, 'select clear_log(now())')).rejects.toThrow('The log can only be added to')
  })
})

test('the press hears nothing of what is written into the log', async () => {
  const heard: string[] = []
  const connectionString = process.env.DATABASE_URL ?? ''
  const [onWord, onDeaf] = [(word: string) => heard.push(word), () => undefined]
  onTestFinished(hearChanges({ connectionString, channel: 'press', beat: 200, onWord, onDeaf, onHearing: onDeaf }))
  const client = new Client({ connectionString })
  await client.connect()
  await client.query('select watch_content()') // As every migration that makes tables ends.
  await vi.waitFor(() => client.query(`notify press, 'hears'`).then(() => expect(heard).toContain('hears')), 5000)

  await anEntry()
  await client.query(`notify press, 'afterwards'`)

  await vi.waitFor(() => expect(heard).toContain('afterwards'))
  await client.end()
  expect(heard).not.toContain('content')
})

describe('the log at the API', () => {
  test.each<[Staff['roles'][number], number]>([
    ['administrator', 200],
    ['officer', 200],
    ['editor', 403],
    ['coordinator', 403],
    ['trainer', 403],
    ['director', 403],
  ])('answers the %s who lists or exports it with %d', async (role, status) => {
    const colleague = await aColleague(role)

    for (const path of ['log', 'log/export']) expect((await atTheApi(colleague, path)).status, path).toBe(status)
  })

  test('is shut to strangers', async () => {
    for (const path of ['log', 'log/export']) expect((await atTheApi(null, path)).status, path).toBe(403)
  })

  test.each([
    ['POST', 'log'],
    ['PATCH', 'log?where[act][equals]=update'],
    ['DELETE', 'log?where[act][equals]=update'],
  ])('refuses %s %s to an administrator', async (method, path) => {
    const data = { by: 'system', act: 'update', subject: 'x', at: new Date().toISOString() }

    expect((await atTheApi(await aColleague('administrator'), path, { method, data })).status).toBe(403)
  })
})

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

describe('an export of the log', () => {
  const csvOf = async (query: string) => {
    const answer = await atTheApi(await aColleague('officer'), `log/export?${query}`)
    return {
      status: answer.status,
      text: utf8.decode(await answer.arrayBuffer()),
      type: answer.headers.get('content-type'),
    }
  }

  test('has the rows that the filter leaves, newest first, and stands in the log itself', async () => {
    const before = (await logged({ act: 'export' })).length
    const [one, two] = [await anEntry('exported'), await anEntry('exported')]
    const { text, type } = await csvOf('where[subject][equals]=exported')

    const [head, ...rows] = text.trimEnd().split('\r\n')
    expect(head).toBe('\uFEFFat,by,actor,onBehalfOf,act,subject,document,people,language,fields,given,taken,why')
    expect(rows.map((row) => row.split(',')[6])).toEqual([two, one])
    expect(rows[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,system,,,update,exported,/)
    expect(type).toBe('text/csv; charset=utf-8')
    const officer = await aColleague('officer')
    expect((await logged({ act: 'export' })).slice(before)).toMatchObject([{ actor: officer.id, subject: 'log' }])
  })

  test('has each of many rows once', async () => {
    const req = await requestAs(null)
    const languages = Array.from({ length: 2500 }, () => 'fr' as const)
    await inTransaction(req, () => writeLog(req, { act: 'update', subject: 'many', languages }))
    const { text } = await csvOf('where[subject][equals]=many')

    expect(text.trimEnd().split('\r\n')).toHaveLength(2501)
  })

  test('never has a cell that a spreadsheet takes for a formula', async () => {
    const req = await requestAs(null)
    const why = `=HYPERLINK("https://example.org")`
    await inTransaction(req, () => writeLog(req, { act: 'update', subject: 'formula', why }))

    expect((await csvOf('where[subject][equals]=formula')).text).toContain(`"'=HYPERLINK(`)
  })

  test('follows the search box', async () => {
    const [one, two] = [await anEntry('sought'), await anEntry('sought')]
    const { text } = await csvOf(`where[subject][equals]=sought&search=${encodeURIComponent(one)}`)

    expect([text.includes(`${one},`), text.includes(`${two},`)]).toEqual([true, false])
  })

  test.each(['where=x', 'where[id][equals]=x', 'where[at][less_than]=x'])(
    'with the filter “%s” is refused, or empty, and never a broken page',
    async (filter) => {
      expect((await csvOf(filter)).status).toBeLessThan(500)
    },
  )

  test('with a filter that nobody knows is refused, not everything', async () => {
    expect((await csvOf('where[nothing][equals]=x')).status).toBe(400)
  })
})
