import { Client } from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { countDocuments, countFacet } from '@/content/lists/countGroups'
import type { Chosen, ListKind } from '@/content/lists/facets'
import { findGroups } from '@/content/lists/findGroups'
import { listElsewhere } from '@/content/lists/listElsewhere'
import { listUpcoming } from '@/content/lists/listUpcoming'
import { listPage } from '@/content/lists/listPage'
import { refreshAllLists } from '@/content/lists/refreshList'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import type { Locale } from '@/platform/locales'

import { ask } from '../helpers/databases'
import { aColleague, aPublished, payload, publish, reader, requestAs } from '../helpers/house'

const now = new Date('2026-06-01T12:00:00Z')
const page = { pageNumber: 1, limit: 12, now }
const sql = (statement: string) => ask(process.env.DATABASE_URL ?? '', statement)

const list = async (kind: ListKind, chosen: Chosen = {}, locale: Locale = 'fr') =>
  (await listPage(await reader(locale), { ...page, kind, chosen })).map(({ title }) => title)
const groupsOf = async (kind: ListKind, locale: Locale = 'fr') => findGroups(await reader(locale), { kind, now })

const themes: string[] = []
let branches: string[] = []
beforeAll(async () => {
  for (const name of ['Langues', 'Diplômes'])
    themes.push((await payload.create({ collection: 'themes', data: { name }, locale: 'fr' })).id)
  branches = [await aPublished('branches', { fr: 'Gand' }), await aPublished('branches', { fr: 'Liège' })]
  const [languages, diplomas, ghent, liege] = [...themes, ...branches]
  const story = (day: string, shared: object) => ({ publishedOn: `2026-01-${day}T09:00:00.000Z`, ...shared })
  await aPublished('stories', { fr: 'A', nl: 'A nl' }, story('01', { themes: [languages], branch: ghent }))
  await aPublished('stories', { fr: 'B' }, story('02', { themes: [languages, diplomas], branch: ghent }))
  await aPublished('stories', { fr: 'C' }, story('03', { themes: [diplomas], branch: liege }))
  await aPublished('stories', { nl: 'D nl' }, story('04', {}))
  await aPublished('stories', { fr: 'H', en: 'H en' }, story('05', {}))
})

/** What is kept for lists is what the documents say, and the counts are those of the rows. */
async function isTrue() {
  const columns = 'kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video, ends'
  const facets = 'kind, locale, branch, year, choice, themes, audiences, video'
  expect(await sql(`select ${columns} from list_entries order by 3, 2`)).toEqual(
    await sql(`select ${columns} from listed order by 3, 2`),
  )
  expect(await sql(`select ${facets}, documents from list_counts order by 1, 2, 3, 4, 5, 6, 7, 8`)).toEqual(
    await sql(`select ${facets}, count(*)::int as documents from listed group by 1, 2, 3, 4, 5, 6, 7, 8
      order by 1, 2, 3, 4, 5, 6, 7, 8`),
  )
}

describe('a list', () => {
  test('is what readers see in its language, newest first', async () => {
    expect(await list('stories')).toEqual(['H', 'C', 'B', 'A'])
    expect(await list('stories', {}, 'nl')).toEqual(['D nl', 'A nl'])
    await isTrue()
  })

  test('narrowed by facets has as many documents as the filters say', async () => {
    const [languages = '', diplomas = '', ghent = '', liege = ''] = [...themes, ...branches]
    const groups = await groupsOf('stories')
    const chosen = { theme: languages, branch: ghent }

    expect(await list('stories', chosen)).toEqual(['B', 'A'])
    expect(countDocuments(groups, chosen)).toBe(2)
    expect(countFacet(groups, { facet: 'theme', chosen })).toEqual(
      expect.arrayContaining([
        { value: languages, count: 2 },
        { value: diplomas, count: 1 },
      ]),
    )
    expect(countFacet(groups, { facet: 'branch', chosen })).toEqual([{ value: ghent, count: 2 }])
    expect(countFacet(groups, { facet: 'branch', chosen: {} })).toEqual(
      expect.arrayContaining([
        { value: ghent, count: 2 },
        { value: liege, count: 1 },
      ]),
    )
    expect(countFacet(groups, { facet: 'video', chosen })).toEqual([{ value: 'without', count: 2 }])
    expect(await list('stories', { video: 'with' })).toEqual([])
  })

  test('tells of documents that only another language has', async () => {
    const elsewhere = await listElsewhere(await reader('fr'), { kind: 'stories' })

    expect(elsewhere.map(({ locale, docs }) => [locale, docs.map(({ title }) => title)])).toEqual([['nl', ['D nl']]])
  })

  test('has lost what was withdrawn, trashed, or changed, and only that', async () => {
    const id = await aPublished('stories', { fr: 'E', nl: 'E nl' }, { branch: branches[1], themes })
    const editor = await requestAs(await aColleague('editor'))
    await unpublishLanguage(editor, { kind: 'stories', id, language: 'nl' })
    expect(await list('stories', {}, 'nl')).not.toContain('E nl')
    await isTrue()

    await payload.update({ collection: 'stories', id, data: { branch: branches[0] }, draft: true, req: editor })
    expect(await list('stories', { branch: branches[1] ?? '' })).toContain('E')
    await publish('stories', id, 'fr')
    expect(await list('stories', { branch: branches[1] ?? '' })).not.toContain('E')
    await isTrue()

    await payload.update({ collection: 'stories', id, data: { deletedAt: new Date().toISOString() }, req: editor })
    expect(await list('stories')).not.toContain('E')
    await isTrue()
  })

  test('counts rightly when twelve colleagues publish and withdraw at once', async () => {
    const shared = { themes, branch: branches[0] }
    const some = (word: string) =>
      Array.from({ length: 6 }, (_, nth) => ({ fr: `${word} ${nth}`, nl: `${word} ${nth} nl` }))
    const ids = await Promise.all(some('Avant').map((titles) => aPublished('news', titles, shared)))
    const editor = await aColleague('editor')
    await Promise.all([
      ...some('Ensemble').map((titles) => aPublished('news', titles, shared)),
      ...ids.map(async (id) => unpublishLanguage(await requestAs(editor), { kind: 'news', id, language: 'fr' })),
    ])

    expect(countDocuments(await groupsOf('news'), { theme: themes[0] })).toBe(6)
    expect(countDocuments(await groupsOf('news', 'nl'), { theme: themes[0] })).toBe(12)
    await isTrue()
  })

  test('of the agenda shows what is to come from the nearest on, and the past from the latest on', async () => {
    const at = (day: string) => ({ startsAt: `2026-${day}T18:00:00.000Z`, zone: 'Europe/Brussels' })
    await aPublished('events', { fr: 'Juillet' }, at('07-01'))
    await aPublished('events', { fr: 'Août' }, at('08-01'))
    await aPublished('events', { fr: 'Mars' }, at('03-01'))
    await aPublished('events', { fr: 'Avril' }, at('04-01'))

    expect(await list('events', { when: 'upcoming' })).toEqual(['Juillet', 'Août'])
    expect(await list('events', { when: 'past' })).toEqual(['Avril', 'Mars'])
    expect(countDocuments(await groupsOf('events'), { when: 'upcoming' })).toBe(2)
  })

  test('of the agenda has what is going on among what is to come until it ends', async () => {
    await aPublished('events', { fr: 'Festival' }, { startsAt: '2026-05-30T08:00:00Z', endsAt: '2026-06-02T18:00:00Z' })
    await aPublished('events', { fr: 'Matinée' }, { startsAt: '2026-06-01T08:00:00Z', endsAt: '2026-06-01T11:00:00Z' })

    expect((await list('events', { when: 'upcoming' }))[0]).toBe('Festival')
    expect(await list('events', { when: 'past' })).toContain('Matinée')
    expect(countDocuments(await groupsOf('events'), { when: 'upcoming' })).toBe(3)
    const next = await listUpcoming(await reader('fr'), { limit: 9, now })
    expect(next.map(({ title }) => title)).toEqual(['Festival', 'Juillet', 'Août'])
    await isTrue()
  })

  test('of stories and of the agenda is narrowed by the year', async () => {
    await aPublished('stories', { fr: 'Vieille' }, { publishedOn: '2019-05-01T09:00:00Z' })
    await aPublished('events', { fr: 'Nouvel An' }, { startsAt: '2020-12-31T23:30:00Z' })

    expect(await list('stories', { year: '2019' })).toEqual(['Vieille'])
    expect(countFacet(await groupsOf('stories'), { facet: 'year', chosen: {} })).toContainEqual({
      value: '2019',
      count: 1,
    })
    expect(await list('events', { year: '2021', when: 'past' })).toEqual(['Nouvel An'])
  })

  test('of a branch that is gone still has its stories', async () => {
    const gone = await aPublished('branches', { fr: 'Anvers' })
    await aPublished('stories', { fr: 'F' }, { branch: gone })
    await payload.delete({ collection: 'branches', id: gone })

    expect(await list('stories')).toContain('F')
    await isTrue()
  })

  test('of what had a theme and a film that are gone is narrowed by them no more', async () => {
    const theme = await payload.create({ collection: 'themes', data: { name: 'Musique' }, locale: 'fr' })
    const film = await payload.create({ collection: 'videos', data: { title: 'Le film', kind: 'video' }, locale: 'fr' })
    await aPublished('stories', { fr: 'G' }, { themes: [theme.id], video: film.id })
    expect(await list('stories', { video: 'with', theme: theme.id })).toEqual(['G'])

    await payload.delete({ collection: 'videos', id: film.id })
    await payload.delete({ collection: 'themes', id: theme.id })
    expect(await list('stories', { video: 'with' })).toEqual([])
    expect(await list('stories', { video: 'without' })).toContain('G')
    await isTrue()
  })

  test('that somebody spoiled by hand is right again after a start', async () => {
    await sql(`delete from list_entries where kind = 'stories'`)
    await sql(`update list_entries set video = not video`)
    await refreshAllLists(await requestAs(null))

    expect(await list('stories')).toContain('A')
    await isTrue()
  })

  test('that is right is not written again, so that presses keep their prints', async () => {
    const client = new Client(process.env.DATABASE_URL)
    await client.connect()
    const heard = vi.fn()
    client.on('notification', heard)
    await client.query('listen press')
    await refreshAllLists(await requestAs(null))
    await client.query('select 1')
    expect(heard).not.toHaveBeenCalled()

    await sql(`update list_entries set video = not video where locale = 'nl'`)
    await refreshAllLists(await requestAs(null))
    await vi.waitFor(() => expect(heard).toHaveBeenCalled())
    await client.end()
  })
})
