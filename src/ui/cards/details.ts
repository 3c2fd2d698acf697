import type { Branch, Campaign, Event, News, PressRelease, Publication, Story } from '@/payload-types'

import type { Tone } from '../components/Forms'
import { formatDay } from '../format/dates'
import { countryName } from '../format/names'
import { isOver } from '../isOver'
import { isRunning } from '../isRunning'
import type { AnyDocument, Kind, Page } from '../page'
import { allPopulated, populated } from '../populated'
import type { CardItem } from './CardItem'

/** What a card of each kind shows beside title and summary. */
export function details(page: Page, kind: Kind, doc: AnyDocument): Partial<CardItem> {
  const draw = byKind[kind] as (page: Page, doc: AnyDocument) => Partial<CardItem>
  return draw(page, doc)
}

const words = (...parts: (string | number | null | undefined | false)[]) => parts.filter(Boolean).map(String)

const published = ({ publishedOn }: { publishedOn?: string | null }) =>
  publishedOn ? { from: publishedOn } : undefined

const byKind = {
  stories: (page: Page, doc: Story): Partial<CardItem> => ({
    meta: words(populated(doc.branch)?.city, populated(doc.sector)?.name),
    picture: allPopulated(doc.portraits)[0],
    portrait: true,
    badge: doc.example ? page.t('site.example') : undefined,
  }),
  news: (page: Page, doc: News): Partial<CardItem> => ({
    meta: words(doc.publishedOn && formatDay(page.locale, doc.publishedOn), populated(doc.branch)?.city),
    picture: populated(doc.picture) ?? populated(populated(doc.video)?.poster),
    date: published(doc),
  }),
  campaigns: (page: Page, doc: Campaign): Partial<CardItem> => ({
    meta: words(doc.startsOn?.slice(0, 4), ...(doc.audiences ?? []).map((one) => page.t(`campaign.audiences.${one}`))),
    picture: populated(doc.picture) ?? populated(populated(doc.video)?.poster),
    badge: isRunning(page, doc) ? page.t('campaign.running') : undefined,
  }),
  publications: (page: Page, doc: Publication): Partial<CardItem> => ({
    meta: words(doc.kind && page.t(`publication.kinds.${doc.kind}`), doc.year, doc.author),
    picture: populated(doc.cover),
    cover: { tone: tones[doc.kind ?? 'study'], word: doc.year ? String(doc.year) : '' },
  }),
  events: (page: Page, doc: Event): Partial<CardItem> => ({
    meta: words(doc.kind && page.t(`event.kinds.${doc.kind}`), doc.place?.city, doc.online && page.t('event.online')),
    date: doc.startsAt ? { from: doc.startsAt, to: doc.endsAt, zone: doc.zone } : undefined,
    group: page.t(isOver(page, doc) ? 'event.past' : 'event.upcoming'),
  }),
  'press-releases': (_: Page, doc: PressRelease): Partial<CardItem> => ({
    meta: words(doc.city),
    date: published(doc),
  }),
  branches: (page: Page, doc: Branch): Partial<CardItem> => ({
    title: doc.city || doc.title || '',
    meta: words(stateOf(page, doc)),
    group: doc.country ? countryName(page, doc.country) : undefined,
    announced: doc.state === 'announced',
  }),
  pages: () => ({}),
}

const tones: Record<NonNullable<Publication['kind']>, Tone> = {
  annualReport: 'sun',
  experienceReport: 'sea',
  memorandum: 'night',
  study: 'rose',
  outsideContribution: 'rose',
}

/** “Since 2013”, “Announced for 2021”, or only “Open”. */
export function stateOf(page: Page, { state, year }: Branch) {
  if (!year) return state === 'open' ? page.t('branches.open') : undefined
  return page.t(state === 'announced' ? 'branches.announcedFor' : 'branches.since', { year: String(year) })
}
