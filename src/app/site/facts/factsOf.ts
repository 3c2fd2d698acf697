import type { TypedCollection } from 'payload'

import { type Kind, kinds } from '@/content/kinds'
import type { Event, Publication } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import type { Page } from '@/ui/page'

import { pictureOf } from '../pictureOf'
import { breadcrumb } from './breadcrumb'
import { organisation } from './organisation'
import { videoFacts } from './videoFacts'

type Shown<K extends Kind> = { page: Page; kind: K; doc: TypedCollection[K]; shownIn: Locale }

/** What a document is, what it shows, and where it stands, in the terms of schema.org. */
export function factsOf<K extends Kind>({ page, kind, doc, shownIn }: Shown<K>): object[] {
  const about = {
    name: doc.title ?? undefined,
    headline: doc.title ?? undefined,
    description: doc.summary ?? undefined,
    inLanguage: shownIn,
    url: page.url,
    image: publicUrl() + pictureOf(kind, doc.id, shownIn),
    datePublished: doc.publishedOn ?? undefined,
    dateModified: doc.updatedAt,
    publisher: { '@id': organisation()['@id'] },
  }
  const special =
    kind === 'events' ? eventFacts(doc as Event) : kind === 'publications' ? reportFacts(doc as Publication) : {}
  const type = types[kind]
  return [
    ...(type ? [{ '@type': type, ...about, ...special }] : []),
    ...videoFacts(doc, about),
    breadcrumb(page, { section: kinds[kind], below: [{ name: doc.title ?? '', item: page.url }] }),
    organisation(),
  ]
}

const types: Partial<Record<Kind, string>> = {
  stories: 'Article',
  news: 'NewsArticle',
  campaigns: 'Article',
  publications: 'Report',
  events: 'Event',
  'press-releases': 'NewsArticle',
}

function eventFacts({ startsAt, endsAt, place, online }: Event): object {
  const mode = online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'
  const address = [place?.street, place?.city].filter(Boolean).join(', ')
  return {
    startDate: startsAt ?? undefined,
    endDate: endsAt ?? undefined,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mode}`,
    location: online
      ? { '@type': 'VirtualLocation', url: publicUrl() }
      : { '@type': 'Place', name: place?.name ?? undefined, address },
    organizer: { '@id': organisation()['@id'] },
  }
}

const reportFacts = ({ year, author }: Publication): object => ({
  datePublished: year ? String(year) : undefined,
  author: author ? { '@type': 'Organization', name: author } : { '@id': organisation()['@id'] },
})
