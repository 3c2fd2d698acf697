import { randomInt } from 'node:crypto'

import { type APIRequestContext, expect } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'

/** Who makes the sessions of these journeys. */
export const coordinator = demoAccounts.find(({ email }) => email.startsWith('coordinator@'))!

export const nameOf = (number: number) => `Person${String(number).padStart(2, '0')}`

type Wanted = { origin: string; people: number; facts?: object }

/** A session in ten minutes, on site, of a branch of the coordinator's, with so many people booked, and their addresses. */
export async function sessionSoon(api: APIRequestContext, { origin, people, facts = {} }: Wanted) {
  const me = (await (await api.get('/api/staff/me?depth=0')).json()) as { user: { branches: string[] } }
  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const data = {
    ...{ state: 'open', audience: 'mentees', language: 'en', mode: 'onSite', zone: 'Europe/Brussels' },
    ...{ branch: me.user.branches[0], startsAt: soon(10), endsAt: soon(70), capacity: people, waitingSeats: 0 },
    place: { street: 'Example street 1', city: 'Brussels' },
    ...facts,
  }
  const made = await api.post('/api/info-sessions?depth=0', { data, headers: { origin } })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  const emails = Array.from({ length: people }, (_, index) => `door-${Date.now()}-${index + 1}@example.org`)
  for (const [index, email] of emails.entries()) {
    const wish = {
      firstName: 'Door',
      lastName: nameOf(index + 1),
      email,
      language: 'en',
      consent: true,
      waitIfFull: true,
    }
    const headers = { 'x-forwarded-for': `198.18.${randomInt(256)}.${randomInt(1, 255)}`, origin }
    const booked = await api.post(`/api/info-sessions/${doc.id}/bookings`, { data: wish, headers })
    expect(booked.status(), await booked.text()).toBe(201)
  }
  return { id: doc.id, emails }
}
