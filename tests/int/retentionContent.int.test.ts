import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { describe, expect, test } from 'vitest'

import { clearings } from '@/people/retention/clearings'
import { findClearable } from '@/people/retention/findClearable'
import { inTransaction } from '@/platform/transaction'

import { clearNow, count, drizzle, justOver, notYetOver, now, tablesSaying } from '../helpers/clearing'
import { aColleague, aDraft, aPublished, aWord, payload, publish, requestAs } from '../helpers/house'

const years = 366

describe('of the versions of a story the nightly clearing', () => {
  /** A story that was published, changed and published again, and changed once more; all of it `days` ago. */
  async function aHistory(days: number) {
    const id = await aPublished('stories', { fr: aWord('Premier') }, { mentee: 'Old name' })
    const change = async (mentee: string) =>
      payload.update({
        collection: 'stories',
        id,
        data: { mentee },
        draft: true,
        locale: 'fr',
        req: await requestAs(await aColleague('editor')),
      })
    await change('Second name')
    await publish('stories', id, 'fr')
    await change('Third name')
    await drizzle.execute(sql`update _stories_v set updated_at = updated_at - ${`${days} days`}::interval,
      created_at = created_at - ${`${days} days`}::interval where parent_id = ${id}`)
    return id
  }
  const names = async (id: string) => {
    const { rows } = await drizzle.execute(
      sql`select version_mentee as name from _stories_v where parent_id = ${id} order by updated_at, id`,
    )
    return [...new Set(rows.map(({ name }) => String(name)))]
  }

  test('keeps the newest and the newest published one, however old', async () => {
    const id = await aHistory(2 * years)
    expect(await names(id)).toEqual(['Old name', 'Second name', 'Third name'])

    await clearNow()

    expect(await names(id)).toEqual(['Second name', 'Third name'])
    expect(await count('_stories_v', sql`parent_id = ${id}`)).toBe(2)
    expect(await payload.findByID({ collection: 'stories', id })).toMatchObject({ mentee: 'Second name' })
    expect(await payload.findByID({ collection: 'stories', id, draft: true })).toMatchObject({ mentee: 'Third name' })
  })

  test('keeps all that were replaced within the year', async () => {
    const id = await aHistory(360)

    await clearNow()

    expect(await names(id)).toEqual(['Old name', 'Second name', 'Third name'])
  })

  test('keeps one that a plan waits to publish', async () => {
    const id = await aHistory(2 * years)
    const { rows } = await drizzle.execute(
      sql`select id from _stories_v where parent_id = ${id} and version_mentee = 'Old name' limit 1`,
    )
    await drizzle.execute(sql`insert into schedules (id, kind, document, version, language, action, at, state)
      values (${randomUUID()}, 'stories', ${id}, ${rows[0]?.id}, 'fr', 'publish', ${new Date(now.getTime() + 9 * 86_400_000).toISOString()}, 'waiting')`)

    await clearNow()

    expect(await names(id)).toContain('Old name')
  })

  test('keeps the newest of settings and lists, which have no drafts', async () => {
    const write = async (text: string) =>
      payload.updateGlobal({ slug: 'banner', data: { text }, req: await requestAs(await aColleague('editor')) })
    await write('One')
    await write('Two')
    await drizzle.execute(sql`update _banner_v set updated_at = updated_at - interval '3 years'`)

    await clearNow()

    const { docs } = await payload.findGlobalVersions({ slug: 'banner', locale: 'fr' })
    expect(docs.map(({ version }) => version.text)).toEqual(['Two'])
  })
})

describe('the trash', () => {
  const places = ['stories', '_stories_v', 'paths', 'search_entries', 'list_entries'] as const
  const trace = async (id: string) => ({
    stories: await count('stories', sql`id = ${id}`),
    _stories_v: await count('_stories_v', sql`parent_id = ${id} or version_mentee = 'Zulaikha'`),
    paths: await count('paths', sql`document = ${id}`),
    search_entries: await count('search_entries', sql`document = ${id}`),
    list_entries: await count('list_entries', sql`document = ${id}`),
  })
  const aStory = () =>
    aPublished('stories', { fr: aWord('Zulaikha'), nl: aWord('Zulaikha') }, { mentee: 'Zulaikha', mentor: 'Marc' })
  const trash = async (id: string, day: string) => {
    const req = await requestAs(await aColleague('editor'))
    await payload.update({ collection: 'stories', id, data: { deletedAt: now.toISOString() }, draft: false, req })
    await since(id, day)
  }
  const since = (id: string, day: string) =>
    drizzle.execute(sql`update stories set deleted_at = ${day} where id = ${id}`)

  test('loses after thirty days a story with its versions, addresses and places in search and lists', async () => {
    const id = await aStory()
    for (const place of places) expect((await trace(id))[place], place).toBeGreaterThan(0)
    await trash(id, notYetOver('trash'))
    await clearNow()
    expect((await trace(id)).stories).toBe(1)

    await since(id, justOver('trash'))
    await clearNow()

    expect(await trace(id)).toEqual({ stories: 0, _stories_v: 0, paths: 0, search_entries: 0, list_entries: 0 })
    expect(await tablesSaying('zulaikha')).toEqual([])
  })

  test('keeps what was taken out of it while the clearing was on its way', async () => {
    const id = await aDraft('stories', { fr: aWord('Rescued') })
    await trash(id, justOver('trash'))
    const req = await createLocalReq({}, payload)
    const due = (await findClearable(req, now)).find(({ period }) => period === 'trash')!
    expect(due.facts.map((fact) => fact.id)).toContain(id)

    await drizzle.execute(sql`update stories set deleted_at = null where id = ${id}`)
    const gone = await inTransaction(req, () => clearings.trash.clear(req, due))

    expect(gone).toBe(due.facts.length - 1)
    expect(await count('stories', sql`id = ${id}`)).toBe(1)
  })

  test('of somebody who takes the story back deletes it at once and leaves no word of it', async () => {
    const id = await aStory()

    await payload.delete({ collection: 'stories', id, req: await requestAs(await aColleague('editor')) })

    expect(await trace(id)).toEqual({ stories: 0, _stories_v: 0, paths: 0, search_entries: 0, list_entries: 0 })
    expect(await tablesSaying('zulaikha')).toEqual([])
  })
})
