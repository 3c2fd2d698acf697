import pg from 'pg'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import { hearChanges } from '@/press/hear/hearChanges'

import { aColleague, aDraft, aPublished, payload, publish, requestAs } from '../helpers/house'

const connectionString = process.env.DATABASE_URL ?? ''
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

/** Ears on the database of this file, and what they heard. */
async function listen() {
  const heard: string[] = []
  const stop = hearChanges({
    connectionString,
    channel: 'press',
    beat: 200,
    onWord: (word) => heard.push(word),
    onDeaf: () => heard.push('(deaf)'),
    onHearing: () => heard.push('(hearing)'),
  })
  stops.push(stop)
  await vi.waitFor(() => expect(heard).toEqual(['(hearing)']), 5000)
  heard.length = 0
  return heard
}

async function connect() {
  const client = new pg.Client({ connectionString })
  await client.connect()
  stops.push(() => client.end())
  return client
}

/** Tables that no reading page draws on: versions, the house's own books, people's places, and what search answers from. */
const notRead =
  /^(_|payload_|staff|schedules|demo_documents|search_|log$|sign_in|remembered_|tickets$|credentials$|factor_|booking|access_needs$|calls|member|application|course|imports$|intakes|interviews|sent_messages$|e_learnings$|stand_ins$|programme_bounds$)/

describe('what the database says to the press', () => {
  test('comes when a document is published, and not while a draft is written', async () => {
    const id = await aDraft('stories', { fr: 'Pas encore' })
    const heard = await listen()
    await payload.update({ collection: 'stories', id, locale: 'fr', data: { title: 'Toujours pas' }, draft: true })
    await payload.update({
      collection: 'stories',
      id,
      locale: 'fr',
      data: { title: 'Non' },
      draft: true,
      autosave: true,
    })
    const client = await connect()
    await client.query(`notify press, 'so far'`)
    await vi.waitFor(() => expect(heard).toEqual(['so far']))

    await publish('stories', id, 'fr')

    await vi.waitFor(() => expect(heard).toContain('content'))
  })

  test('comes with the commit: never before it, and never without it', async () => {
    const id = await aPublished('stories', { fr: 'Engagée' })
    const heard = await listen()
    const client = await connect()
    const change = () => client.query(`update stories_locales set title = 'Autrement' where _parent_id = $1`, [id])
    const says = (word: string) => connect().then((other) => other.query(`select pg_notify('press', $1)`, [word]))

    await client.query('begin')
    await change()
    await client.query('rollback')
    await client.query('begin')
    await change()
    await says('before the commit')
    await vi.waitFor(() => expect(heard).toEqual(['before the commit']))
    await client.query('commit')

    await vi.waitFor(() => expect(heard).toEqual(['before the commit', 'content']))
  })

  test('names what is withdrawn, or moves, by its slug and its id, and nothing that readers go on seeing', async () => {
    const id = await aPublished('stories', { fr: 'Bientôt partie', nl: 'Blijft staan' })
    const heard = await listen()
    const gone = () => heard.filter((word) => word.startsWith('gone:'))
    const req = await requestAs(await aColleague('editor'))
    await payload.update({ collection: 'stories', id, locale: 'nl', data: { summary: 'Anders.' }, draft: true, req })
    await publish('stories', id, 'nl')
    await vi.waitFor(() => expect(heard).toContain('content'))
    expect(gone()).toEqual([])

    await unpublishLanguage(req, { kind: 'stories', id, language: 'fr' })
    await vi.waitFor(() => expect(gone()).toEqual(['gone:bientot-partie', `gone:${id}`]))

    await payload.update({ collection: 'stories', id, locale: 'nl', data: { slug: 'elders' }, draft: true, req })
    await publish('stories', id, 'nl')
    await vi.waitFor(() => expect(gone()).toContain('gone:blijft-staan'))

    await payload.delete({ collection: 'stories', id, req })
    await vi.waitFor(() => expect(gone()).toContain('gone:elders'))
  })

  test('says of a menu, a branch or an event that it is the frame of pages, of a story and its place that it is not', async () => {
    await aPublished('stories', { fr: 'Sans cadre' })
    const heard = await listen()
    await aPublished('stories', { fr: 'Rien que du contenu', nl: 'Alleen inhoud' })
    await aPublished('press-releases', { fr: 'Un communiqué' })
    await vi.waitFor(() => expect(heard).toContain('content'))
    expect(heard).not.toContain('frame')

    const client = await connect()
    for (const change of [
      () => payload.updateGlobal({ slug: 'banner', locale: 'fr', data: { text: 'Neuf' } }),
      () => payload.create({ collection: 'themes', locale: 'fr', data: { name: 'Thème' } }),
      () => aPublished('events', { fr: 'Fête' }),
      () => aPublished('pages', { fr: 'Une page' }),
    ]) {
      heard.length = 0
      await change()
      await client.query(`notify press, 'that was it'`) // Words come in the order of their commits.
      await vi.waitFor(() => expect(heard).toContain('that was it'))
      expect(heard).toContain('content')
      expect(heard).toContain('frame')
    }
  })

  test('a lost connection is noticed, and listened to anew', async () => {
    const heard = await listen()
    const client = await connect()
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'press'
      and datname = current_database()`)

    await vi.waitFor(() => expect(heard).toEqual(['(deaf)', '(hearing)']), 20_000)
    await client.query(`notify press, 'again'`)
    await vi.waitFor(() => expect(heard).toContain('again'))
  })

  test('a connection on which nobody listens any more counts as lost', async () => {
    const heard = await listen()
    const { Client } = pg
    const query = vi.spyOn(Client.prototype, 'query')
    await vi.waitFor(() => expect(query.mock.contexts.length).toBeGreaterThan(0))
    const ears = query.mock.contexts[0] as pg.Client
    query.mockRestore()
    await ears.query('unlisten *')

    await vi.waitFor(() => expect(heard).toEqual(['(deaf)', '(hearing)']), 20_000)
  })

  test('every table that a reading page may draw on says so', async () => {
    const client = await connect()
    const { rows } = await client.query<{ name: string; watched: boolean }>(`
      select tablename as name, exists (
        select from pg_trigger where tgname = 'say_changed' and tgrelid = format('%I', tablename)::regclass) as watched
      from pg_tables where schemaname = 'public' order by 1`)

    expect(
      rows
        .filter(({ watched }) => !watched)
        .map(({ name }) => name)
        .filter((name) => !notRead.test(name)),
    ).toEqual([])
    expect(rows.filter(({ watched }) => watched).length).toBeGreaterThan(40)
    expect(rows.filter(({ name, watched }) => watched && notRead.test(name))).toEqual([])
  })
})
