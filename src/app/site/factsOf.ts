import type { TypedCollection } from 'payload'

import { type Kind, kinds } from '@/content/kinds'
import type { Event, Media, Publication, SiteSetting, Video } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { populated } from '@/ui/populated'
import type { Page } from '@/ui/page'

type Shown<K extends Kind> = { page: Page; kind: K; doc: TypedCollection[K]; shownIn: Locale }

const organisation = () => ({
  '@type': 'Organization',
  '@id': `${publicUrl()}/#organisation`,
  name: 'DUO for a JOB',
  url: publicUrl(),
})

/** Who stands behind the site, for its home page. */
export const organisationFacts = ({ description, email, telephone, founded, social }: SiteSetting): object[] => [
  {
    ...organisation(),
    description: description ?? undefined,
    email: email ?? undefined,
    telephone: telephone ?? undefined,
    foundingDate: founded ? String(founded) : undefined,
    logo: `${publicUrl()}/icon-512.png`,
    sameAs: social?.map(({ url }) => url),
  },
]

/** What a document is, what it shows, and where it stands, in the terms of schema.org. */
export function factsOf<K extends Kind>({ page, kind, doc, shownIn }: Shown<K>): object[] {
  const about = {
    name: doc.title ?? undefined,
    headline: doc.title ?? undefined,
    description: doc.summary ?? undefined,
    inLanguage: shownIn,
    url: page.url,
    image: `${publicUrl()}/og/${kind}/${doc.id}/${shownIn}`,
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
    breadcrumb(page, kind, doc.title ?? ''),
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

function videoFacts(doc: object, { description, inLanguage }: { description?: string; inLanguage: string }): object[] {
  const { video, recording } = doc as { video?: string | Video | null; recording?: string | Video | null }
  const film = populated(video) ?? populated(recording)
  if (!film || film.kind !== 'video' || !film.title) return []
  const poster = populated<Media>(film.poster)
  const file = populated(film.file)
  return [
    {
      '@type': 'VideoObject',
      name: film.title,
      description: description ?? film.title,
      inLanguage,
      uploadDate: film.createdAt,
      duration: film.seconds ? `PT${film.seconds}S` : undefined,
      thumbnailUrl: poster?.filename ? `${publicUrl()}/media/${poster.filename}` : undefined,
      contentUrl: file?.filename ? `${publicUrl()}/media/recordings/${file.filename}` : undefined,
      embedUrl: film.embed ?? undefined,
    },
  ]
}

function breadcrumb(page: Page, kind: Kind, title: string): object {
  const section = kinds[kind]
  const front = section && page.section(section)
  const steps = [
    { name: page.t('site.home'), item: `${publicUrl()}/${page.locale}` },
    ...(section && front ? [{ name: page.t(`sections.${section}.title`), item: publicUrl() + front }] : []),
    { name: title, item: page.url },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
