import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { InfoSession } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { findAlternatives } from '@/programme/sessions/findAlternatives'
import { findSession } from '@/programme/sessions/findSession'
import { listNext } from '@/programme/sessions/listNext'
import { listSessions } from '@/programme/sessions/listSessions'
import { type ChosenSessions, countValues } from '@/programme/sessions/sessionFacets'

import { ask } from '../helpers/databases'
import { aPublished, payload, reader } from '../helpers/house'
import { anInfoSession, aWish } from '../helpers/programme/sessions'

const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString()
const inDays = (count: number, facts: Partial<InfoSession> = {}) =>
  anInfoSession({ startsAt: days(count), endsAt: days(count + 0.1), ...facts })
const meeting = { address: 'https://meet.example.org/secret-room', telephone: '+32 2 555 55 55' }

let [ghent, liege] = ['', '']
beforeAll(async () => {
  ghent = await aPublished('branches', { fr: 'Gand', nl: 'Gent' }, { city: 'Gand', country: 'BE' })
  liege = await aPublished('branches', { fr: 'Liège' }, { city: 'Liège', country: 'BE' })
})
beforeEach(async () => {
  await ask(process.env.DATABASE_URL ?? '', 'truncate info_sessions, bookings cascade')
})

type How = { pageNumber?: number; locale?: Locale }
const list = async (chosen: ChosenSessions = {}, { pageNumber = 1, locale = 'fr' }: How = {}) =>
  listSessions(await reader(locale), { chosen, pageNumber, now })
const idsOf = async (chosen: ChosenSessions = {}) => (await list(chosen)).sessions.map(({ id }) => id)
const fill = async (session: InfoSession) => {
  for (let seat = 0; seat < session.capacity; seat++) await bookSeat(await reader('fr'), aWish(session.id))
}

describe('the list of sessions', () => {
  test('shows what was announced and is not over, the soonest first', async () => {
    const later = await inDays(20)
    const soon = await inDays(2)
    const cancelled = await inDays(3, { state: 'cancelled' })
    const running = await inDays(-0.05)
    await inDays(-1)
    await inDays(4, { state: 'draft' })

    expect(await idsOf()).toEqual([running.id, soon.id, cancelled.id, later.id])
  })

  test('is narrowed by each filter, and each says beforehand how many it finds', async () => {
    const one = await inDays(2, { branch: ghent, language: 'nl', audience: 'mentees', mode: 'both', meeting })
    const other = await inDays(3, { branch: liege, language: 'fr', audience: 'mentors', mode: 'online', meeting })
    const third = await inDays(4, { branch: ghent, language: 'fr', audience: 'mentors' })

    expect(await idsOf({ audience: 'mentees' })).toEqual([one.id])
    expect(await idsOf({ branch: ghent })).toEqual([one.id, third.id])
    expect(await idsOf({ language: 'fr', branch: ghent })).toEqual([third.id])
    expect(await idsOf({ mode: 'online' })).toEqual([one.id, other.id])
    expect(await idsOf({ mode: 'onSite' })).toEqual([one.id, third.id])
    expect(await idsOf({ month: '1999-01' })).toEqual([])
    const { coming } = await list()
    expect(countValues(coming, { facet: 'mode', chosen: { branch: ghent } })).toEqual([
      { value: 'onSite', count: 2 },
      { value: 'online', count: 1 },
    ])
  })

  test('counts a session of New Year’s Eve to the month of its own zone', async () => {
    const year = now.getUTCFullYear() + 1
    const eve = { startsAt: `${year}-12-31T23:30:00.000Z`, endsAt: `${year}-12-31T23:45:00.000Z` }
    const brussels = await anInfoSession(eve)
    const london = await anInfoSession({ ...eve, zone: 'Europe/London' })

    expect(await idsOf({ month: `${year + 1}-01` })).toEqual([brussels.id])
    expect(await idsOf({ month: `${year}-12` })).toEqual([london.id])
  })

  test('has twelve to a page', async () => {
    for (let day = 1; day <= 13; day++) await inDays(day)

    expect((await list()).sessions).toHaveLength(12)
    expect((await list({}, { pageNumber: 2 })).sessions).toHaveLength(1)
    expect((await list()).total).toBe(13)
  })
})

describe('one session', () => {
  test('never says how to join its online meeting', async () => {
    const { id } = await inDays(2, { mode: 'online', meeting })

    expect(JSON.stringify([await findSession(await reader('fr'), { id, now }), await list()])).not.toMatch(
      /secret-room|555/,
    )
  })

  test('says what is left of its places while they go', async () => {
    const session = await inDays(2, { capacity: 7, waitingSeats: 1 })
    const said = async () => (await findSession(await reader('fr'), { id: session.id, now }))?.availability
    const book = async () => bookSeat(await reader('fr'), aWish(session.id, { waitIfFull: true }))

    expect(await said()).toBe('free')
    await book()
    await book()
    expect(await said()).toBe('few')
    for (let seat = 0; seat < 5; seat++) await book()
    expect(await said()).toBe('waiting')
    await book()
    expect(await said()).toBe('full')
  })

  test('has a place again as soon as a hold has run out', async () => {
    const { id } = await inDays(2, { capacity: 1, waitingSeats: 0, proveContact: true })
    const said = async () => (await findSession(await reader('fr'), { id, now }))?.availability
    await bookSeat(await reader('fr'), aWish(id))

    expect(await said()).toBe('full')
    await ask(process.env.DATABASE_URL ?? '', `update bookings set held_until = now() - interval '1 second'`)
    expect(await said()).toBe('few')
  })

  test('that is still a draft, or no session at all, is nothing', async () => {
    const { id } = await inDays(2, { state: 'draft' })

    expect(await findSession(await reader('fr'), { id, now })).toBeUndefined()
    expect(await findSession(await reader('fr'), { id: 'no-id', now })).toBeUndefined()
  })
})

test('who cannot have a session is offered three others: nearby in the same language first, then online', async () => {
  const wanted = await inDays(2, { branch: ghent, language: 'nl' })
  await inDays(3, { branch: ghent, language: 'nl', audience: 'mentees' })
  await inDays(3, { branch: ghent, language: 'nl', state: 'cancelled' })
  await inDays(3, { branch: ghent, language: 'nl', opensAt: days(1) })
  await fill(await inDays(3, { branch: ghent, language: 'nl', capacity: 1 }))
  const french = await inDays(4, { branch: ghent, language: 'fr' })
  const online = await inDays(6, { branch: liege, language: 'nl', mode: 'online', meeting })
  const near = await inDays(9, { branch: ghent, language: 'nl' })
  await inDays(3, { branch: liege, language: 'fr' })

  const offered = await findAlternatives(await reader('fr'), { session: wanted.id, now })

  expect(offered.map(({ id }) => id)).toEqual([near.id, online.id, french.id])
})

test('a page shows the next three sessions that fit, those in the reader’s language before others', async () => {
  const [first, second, third] = [await inDays(2), await inDays(3, { language: 'nl' }), await inDays(4)]
  const fourth = await inDays(5)
  await inDays(1, { audience: 'mentees' })
  await inDays(1, { closesAt: days(-1) })
  const next = async (locale: Locale) => listNext(await reader(locale), { audience: 'mentors', now })

  expect((await next('fr')).map(({ id }) => id)).toEqual([first.id, third.id, fourth.id])
  expect((await next('nl')).map(({ id }) => id)).toEqual([first.id, second.id, third.id])
})

describe('the state of a session', () => {
  const lead = (id: string, state: InfoSession['state']) =>
    payload.update({ collection: 'info-sessions', id, data: { state } })
  const byHand = (id: string, state: string) =>
    ask(process.env.DATABASE_URL ?? '', `update info_sessions set state = '${state}' where id = '${id}'`)

  test('does not go back to a draft once people have booked, and they keep their pages', async () => {
    const { id } = await inDays(3)
    await lead(id, 'draft')
    await lead(id, 'open')
    await bookSeat(await reader('fr'), aWish(id))

    await expect(lead(id, 'draft')).rejects.toThrow('Des personnes se sont inscrites')
    await expect(byHand(id, 'draft')).rejects.toThrow('A session with bookings is no draft')
  })

  test.each(['cancelled', 'done'] as const)('leads nowhere any more once it is %s', async (state) => {
    const { id } = await inDays(3, { state })

    await expect(lead(id, 'open')).rejects.toThrow('Cette séance est terminée ou annulée.')
    await expect(byHand(id, 'open')).rejects.toThrow('stays so')
    await payload.update({ collection: 'info-sessions', id, data: { capacity: 30 } })
  })

  test('is not over before the list at the door is closed', async () => {
    const { id } = await inDays(3)
    await expect(lead(id, 'done')).rejects.toThrow('Clôturez la liste à l’accueil')
  })
})

test('a session is called by its day and hour on its own wall, and again when it moves over the change of the clocks', async () => {
  const { id, title } = await anInfoSession({
    startsAt: '2035-03-24T17:00:00Z',
    endsAt: '2035-03-24T19:00:00Z',
    branch: ghent,
  })
  expect(title).toBe('2035-03-24 18:00 · mentors · fr · Gand')

  const data = { startsAt: '2035-03-25T16:00:00Z', endsAt: '2035-03-25T18:00:00Z' }
  const moved = await payload.update({ collection: 'info-sessions', id, data })
  expect(moved.title).toBe('2035-03-25 18:00 · mentors · fr · Gand')
})
