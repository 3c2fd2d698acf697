import { publicUrl } from '@/platform/site'
import type { ShownSession } from '@/programme/sessions/readSessions'
import type { Page } from '@/ui/page'

/** A session in the terms of schema.org; how to join it online is nobody's but those who come. */
export const factsOfSession = (page: Page, session: ShownSession): object[] => [
  {
    '@type': 'Event',
    name: page.t(`sessions.titles.${session.audience}`),
    description: page.t(`sessions.whom.${session.audience}`),
    inLanguage: session.language,
    url: page.url,
    startDate: session.startsAt,
    endDate: session.endsAt,
    eventStatus: `https://schema.org/${session.availability === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${modes[session.mode]}`,
    location: [
      ...(session.mode === 'online' ? [] : [placeOf(session)]),
      ...(session.mode === 'onSite' ? [] : [{ '@type': 'VirtualLocation', url: page.url }]),
    ],
    isAccessibleForFree: true,
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      url: page.url,
      availability: `https://schema.org/${offered.has(session.availability) ? 'InStock' : 'SoldOut'}`,
      validFrom: session.opensAt ?? undefined,
    },
    organizer: { '@type': 'Organization', name: 'DUO for a JOB', url: publicUrl() },
  },
]

const modes = {
  onSite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
} as const

const offered = new Set<string>(['free', 'few'])

const placeOf = ({ place, branch }: ShownSession) => ({
  '@type': 'Place',
  name: place?.name ?? branch?.title ?? undefined,
  address: {
    '@type': 'PostalAddress',
    streetAddress: place?.street ?? undefined,
    postalCode: place?.postcode ?? undefined,
    addressLocality: place?.city ?? undefined,
    addressCountry: branch?.country ?? undefined,
  },
})
