import { beforeAll, describe, expect, test, vi } from 'vitest'

import * as chapterPage from '@/app/(site)/[locale]/publications/[id]/[chapter]/page'
import * as wholePage from '@/app/(site)/[locale]/publications/[id]/print/page'
import * as storiesPage from '@/app/(site)/[locale]/stories/page'
import { GET as figures } from '@/app/(site)/[locale]/figures.csv/route'
import { GET as security } from '@/app/(files)/.well-known/security.txt/route'
import { GET as robots } from '@/app/(files)/robots.txt/route'
import { GET as sitemap } from '@/app/(files)/sitemap.xml/route'
import { breadcrumb } from '@/app/site/facts/breadcrumb'
import { factsOf } from '@/app/site/facts/factsOf'
import { factsOfChapter } from '@/app/site/facts/factsOfChapter'
import { factsOfSection } from '@/app/site/facts/factsOfSection'
import { openPage } from '@/app/site/openPage'
import { openReportPart } from '@/app/site/openReportPart'
import type { Kind } from '@/content/kinds'
import { findShown } from '@/content/findShown'
import type { Locale } from '@/platform/locales'

import { aColleague, aDraft, aPublished, payload, publish, reader, requestAs } from '../helpers/house'

vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

/** What is written as it is read comes in pieces of text, which only Next's own server takes. */
async function textOf({ body }: Response): Promise<string> {
  const parts: string[] = []
  for await (const part of body as unknown as AsyncIterable<string>) parts.push(String(part))
  return parts.join('')
}

const site = 'http://localhost:3000'
const at = <T extends object>(params: T) => ({ params: Promise.resolve(params) })

let report = ''
beforeAll(async () => {
  const chapters = [{ title: 'Un' }, { title: 'Deux' }]
  report = await aDraft('publications', { fr: 'Rapport' }, { kind: 'study', year: 2024, chapters })
  const { chapters: rows } = await payload.findByID({ collection: 'publications', id: report, draft: true, depth: 0 })
  const [first, second] = rows ?? []
  const data = {
    title: 'Verslag',
    summary: 'Verslag.',
    chapters: [{ id: first?.id, title: 'Een' }, { id: second?.id }],
  }
  const req = await requestAs(await aColleague('editor'), 'nl')
  await payload.update({ collection: 'publications', id: report, locale: 'nl', data, draft: true, req })
  await publish('publications', report, 'fr', 'nl')
})

describe('a chapter of a report', () => {
  const head = (locale: Locale, chapter: string) => chapterPage.generateMetadata(at({ locale, id: report, chapter }))

  test('names the languages that have it, and no other', async () => {
    const one = await head('fr', '1')
    const fr = `${site}/fr/publications/rapport`
    expect(one.alternates?.languages).toEqual({
      fr: `${fr}/1`,
      nl: `${site}/nl/publicaties/verslag/1`,
      'x-default': `${fr}/1`,
    })
    expect((await head('fr', '2')).alternates?.languages).toEqual({ fr: `${fr}/2`, 'x-default': `${fr}/2` })
  })

  test('leads to its report in a language that has no such chapter', async () => {
    const { languages } = await openReportPart({ locale: 'fr', id: report }, 2)
    expect(languages).toEqual({ fr: '/fr/publications/rapport/2', nl: '/nl/publicaties/verslag' })
  })

  test('shown in another language has the original for its canonical address, and a picture', async () => {
    const { alternates, openGraph } = await head('en', '2')
    expect(alternates?.canonical).toBe(`${site}/fr/publications/rapport/2`)
    expect(openGraph?.images).toMatchObject([{ url: `${site}/og/publications/${report}/fr` }])
  })

  test('says what it is a part of, and where it stands', async () => {
    const { page, doc, shownIn, reportUrl } = await openReportPart({ locale: 'nl', id: report }, 1)
    const facts = factsOfChapter({ page, doc, shownIn, number: 1, reportUrl })
    expect(facts[0]).toMatchObject({
      '@type': 'Chapter',
      name: 'Een',
      position: 1,
      url: `${site}/nl/publicaties/verslag/1`,
      isPartOf: { '@type': 'Report', name: 'Verslag', url: `${site}/nl/publicaties/verslag` },
    })
    expect(JSON.stringify(facts[1])).toMatch(/BreadcrumbList.*Publicaties.*Verslag.*Een/)
  })

  test('and the whole on one page stand at their own words in each language', async () => {
    const whole = await wholePage.generateMetadata(at({ locale: 'en' as const, id: report }))
    expect(whole.alternates).toMatchObject({
      canonical: `${site}/fr/publications/rapport/imprimer`,
      languages: { nl: `${site}/nl/publicaties/verslag/afdrukken` },
    })
  })
})

describe('the front of a section', () => {
  test('has a canonical address, an x-default, a picture, its feed, and says what it is', async () => {
    const searchParams = Promise.resolve({ page: '2' })
    const head = await storiesPage.generateMetadata({ params: Promise.resolve({ locale: 'fr' }), searchParams })
    expect(head.alternates).toEqual({
      canonical: `${site}/fr/temoignages?page=2`,
      languages: {
        fr: `${site}/fr/temoignages`,
        nl: `${site}/nl/verhalen`,
        en: `${site}/en/stories`,
        'x-default': `${site}/en/stories`,
      },
      types: { 'application/atom+xml': `${site}/fr/feed.xml` },
    })
    expect(head.openGraph?.images).toMatchObject([{ url: `${site}/og/sections/stories/fr` }])
    const { page } = await openPage('fr')
    expect(factsOfSection(page, 'stories')[0]).toMatchObject({
      '@type': 'CollectionPage',
      url: `${site}/fr/temoignages`,
    })
    expect(breadcrumb(page, { below: [] })).toMatchObject({ '@type': 'BreadcrumbList' })
  })
})

test('each kind says what it is in the terms of schema.org, with its films, those of episodes among them', async () => {
  const film = await payload.create({ collection: 'videos', data: { title: 'Le film', kind: 'video' }, locale: 'fr' })
  const types = async (kind: Kind, shared: object = {}) => {
    const id = await aPublished(kind, { fr: `Un ${kind}` }, shared)
    const shown = await findShown(await reader('fr'), { kind, id })
    const { page } = await openPage('fr')
    const facts = factsOf({ page, kind, doc: shown!.doc, shownIn: 'fr' }) as Record<string, unknown>[]
    return facts.map((fact) => fact['@type'])
  }
  const about = ['BreadcrumbList', 'Organization']
  expect(await types('stories', { video: film.id })).toEqual(['Article', 'VideoObject', ...about])
  expect(await types('news')).toEqual(['NewsArticle', ...about])
  expect(await types('events')).toEqual(['Event', ...about])
  expect(await types('publications', { kind: 'study' })).toEqual(['Report', ...about])
  expect(await types('press-releases')).toEqual(['NewsArticle', ...about])
  const episodes = [
    { title: 'Un', video: film.id },
    { title: 'Deux', video: film.id },
  ]
  expect(await types('campaigns', { episodes })).toEqual(['Article', 'VideoObject', 'VideoObject', ...about])
})

test('the sitemap names each address with its other languages, and nothing that readers do not see', async () => {
  const text = await textOf(await sitemap())
  const entry = text.split('<url>').find((one) => one.includes(`<loc>${site}/nl/publicaties/verslag</loc>`)) ?? ''
  expect(entry).toContain(`hreflang="fr" href="${site}/fr/publications/rapport"`)
  expect(entry).toContain(`hreflang="nl" href="${site}/nl/publicaties/verslag"`)
  expect(entry).not.toContain('hreflang="en"')
  expect(text).toContain(`<loc>${site}/en/info-sessions</loc>`)
  expect(text).not.toMatch(/\/(portail|portaal|portal|desk|balie|admin)\b/)
})

test('robots may read pages and nothing behind them; a demonstration names no sitemap', async () => {
  const before = process.env.DEMO
  process.env.DEMO = '1'
  const demo = await robots().text()
  process.env.DEMO = '0'
  const live = await robots().text()
  process.env.DEMO = before
  expect(demo).toBe('User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /preview/\n')
  expect(live).toBe(`${demo}\nSitemap: ${site}/sitemap.xml\n`)
})

test('whoever finds a weakness is told whom to write to, and until when that holds (RFC 9116)', async () => {
  await payload.updateGlobal({ slug: 'site-settings', data: { email: 'duo@example.org' } })
  const answer = await security()
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toContain('Contact: mailto:duo@example.org\n')
  expect(text).toContain(`Canonical: ${site}/.well-known/security.txt\n`)
  const expires = new Date(/Expires: (\S+)/.exec(text)?.[1] ?? '').getTime() - Date.now()
  expect(expires / 86_400_000).toBeGreaterThan(55)
  expect(expires / 86_400_000).toBeLessThan(95)
})

test('all figures stand in one table with value, unit, period, method and source, and no cell is a formula', async () => {
  const shared = { key: 'places', value: 75, unit: 'percent', nature: 'result', from: 2023, respondents: 412 } as const
  const data = { ...shared, what: '=Emploi, stage ou formation', method: 'Enquête', sourceLabel: 'Rapport annuel' }
  await payload.create({ collection: 'figures', locale: 'fr', data: data })
  const answer = await figures(new Request(site), at({ locale: 'fr' }))
  const [head = '', row = ''] = Buffer.from(await answer.arrayBuffer())
    .toString()
    .split('\r\n')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(head.startsWith('\uFEFF')).toBe(true)
  const cells = row.split(',')
  expect(row).toContain(`'=Emploi`)
  for (const cell of ['75', '2023', 'Enquête', '412', 'Rapport annuel', `${site}/fr/impact#places`])
    expect(cells).toContain(cell)
})
