import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { translatorOf } from '@/messages/translatorOf'
import type { Campaign, Event } from '@/payload-types'
import { type Locale, locales } from '@/platform/locales'

import { details } from '../cards/details'
import type { Page } from '../page'
import { CampaignView } from './CampaignView'
import { Home } from './Home'

const now = new Date('2026-06-01T12:00:00Z')
const pageIn = (locale: Locale): Page => ({
  locale,
  t: translatorOf(locale),
  now,
  url: `http://localhost/${locale}`,
  section: () => undefined,
  href: () => undefined,
})

describe('the front page of a site that has none yet', () => {
  test.each(locales)('has a name, says what this is and lets colleagues in, in %s', (locale) => {
    const page = pageIn(locale)
    const lists = { figures: [], stories: [], sessions: [], events: [], news: [] }
    const html = renderToStaticMarkup(createElement(Home, { page, doc: undefined, name: 'DUO for a JOB', ...lists }))

    expect(html).toContain('<h1>DUO for a JOB</h1>')
    expect(html).toContain(page.t('home.about'))
    expect(html).toMatch(new RegExp(`<a[^>]*href="/admin"[^>]*>${page.t('home.colleagues')}</a>`))
  })
})

describe('a campaign', () => {
  test.each([
    ['that has not begun says when it does', { startsOn: '2026-06-10T00:00:00Z' }, 'Starts on 10 June 2026', false],
    ['that has begun is running', { startsOn: '2026-05-10T00:00:00Z' }, 'Running now', true],
    [
      'that is over says since when',
      { startsOn: '2026-05-01T00:00:00Z', endsOn: '2026-05-20T00:00:00Z' },
      'Ended on 20 May 2026',
      false,
    ],
  ])('%s', (_, dates, words, runs) => {
    const page = pageIn('en')
    const doc = { id: 'a', title: 'A', ...dates } as Campaign
    const html = renderToStaticMarkup(createElement(CampaignView, { page, doc, shownIn: 'en' }))
    const running = page.t('campaign.running')

    expect(html).toContain(words === 'Running now' ? running : words)
    expect(html.includes(running)).toBe(runs)
    expect(details(page, 'campaigns', doc).badge).toBe(runs ? running : undefined)
  })
})

test.each([
  ['is still to come', { startsAt: '2026-06-02T09:00:00Z' }, 'event.upcoming'],
  ['is going on', { startsAt: '2026-05-30T09:00:00Z', endsAt: '2026-06-03T09:00:00Z' }, 'event.upcoming'],
  ['has ended', { startsAt: '2026-05-30T09:00:00Z', endsAt: '2026-05-31T09:00:00Z' }, 'event.past'],
] as const)('an event that %s stands under %s', (_, times, group) => {
  const page = pageIn('en')
  expect(details(page, 'events', { id: 'a', ...times } as Event).group).toBe(page.t(group))
})
