import { expect, test } from 'vitest'

import { factsOfSession } from '@/app/site/sessions/factsOfSession'
import type { InfoSession } from '@/payload-types'
import { translatorOf } from '@/messages/translatorOf'
import { findSession } from '@/programme/sessions/findSession'
import type { Page } from '@/ui/page'

import { aPublished, reader } from '../helpers/house'
import { booked } from '../helpers/programme/booked'
import { anInfoSession } from '../helpers/programme/sessions'

const url = 'https://example.org/en/info-sessions/one'
const when = { startsAt: '2035-05-06T16:00:00.000Z', endsAt: '2035-05-06T18:00:00.000Z' }
const meeting = { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' }

const branch = await aPublished('branches', { en: 'Brussels' }, { city: 'Brussels', country: 'BE' })

/** What a search engine reads of a session, in the terms of schema.org. */
async function factsOf(facts: Partial<InfoSession>, people = 0) {
  const { id } = await anInfoSession({ ...when, branch, ...facts })
  for (let person = 0; person < people; person++) await booked(id)
  const session = await findSession(await reader('en'), { id, now: new Date() })
  if (!session) throw new Error('No session')
  const page = { t: translatorOf('en'), url } as unknown as Page
  return factsOfSession(page, session)[0]
}

test('a session on site is an event with its time, place, price and language', async () => {
  expect(await factsOf({ opensAt: '2026-01-01T08:00:00.000Z', language: 'nl' })).toMatchObject({
    '@type': 'Event',
    startDate: when.startsAt,
    endDate: when.endsAt,
    inLanguage: 'nl',
    url,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        address: { streetAddress: 'Rue de l’Exemple 1', addressLocality: 'Bruxelles', addressCountry: 'BE' },
      },
    ],
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', price: 0, availability: 'https://schema.org/InStock' },
    organizer: { '@type': 'Organization', name: 'DUO for a JOB' },
  })
})

test('a full one is sold out, a cancelled one says so', async () => {
  expect(await factsOf({ capacity: 1, waitingSeats: 0 }, 1)).toMatchObject({
    offers: { availability: 'https://schema.org/SoldOut' },
  })
  expect(await factsOf({ state: 'cancelled' })).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})

test('how to join online is nowhere in it', async () => {
  const facts = await factsOf({ mode: 'both', meeting })
  expect(facts).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url }],
  })
  expect(JSON.stringify(facts)).not.toMatch(/secret-room|220000000/)
})
