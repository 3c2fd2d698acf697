import { expect, test } from 'vitest'

import type { InfoSession } from '@/payload-types'
import { repeatSession, type Repeat } from '@/programme/sessions/repeatSession'

import { aNewColleague, payload } from '../helpers/house'
import { aBooking } from '../helpers/programme/bookings'
import { aCoordinator, as } from '../helpers/programme/door'
import { anInfoSession, statesOf } from '../helpers/programme/sessions'

const coordinator = await aCoordinator()
const repeat = async (session: string, rest: Partial<Repeat> = {}, who = coordinator) =>
  repeatSession(await as(who), { session, weeks: 0, days: [], state: 'draft', ...rest })
const read = (id: string): Promise<InfoSession> => payload.findByID({ collection: 'info-sessions', id, depth: 0 })
let year = 2030
/** An evening of a year of its own, so that no test makes another's days. */
const anEvening = async (facts: Partial<InfoSession> = {}) => {
  const day = `${++year}-06-0${1 + (year % 7)}`
  return anInfoSession({ startsAt: `${day}T16:00:00.000Z`, endsAt: `${day}T18:00:00.000Z`, ...facts })
}

test('three weeks make three sessions with all but the people, each to be changed on its own', async () => {
  const facilitator = await aNewColleague({ roles: ['trainer'] })
  const source = await anEvening({
    mode: 'both',
    capacity: 7,
    bring: 'Votre carte',
    reminders: ['sameDay'],
    proveContact: true,
    facilitators: [facilitator.id],
    meeting: { address: 'https://meet.example.org/duo', telephone: '+3221234567' },
  })
  await payload.update({ collection: 'info-sessions', id: source.id, data: { bring: 'Je kaart' }, locale: 'nl' })
  await aBooking(source.id)

  const result = await repeat(source.id, { weeks: 3, state: 'open' })

  if (!result.ok) throw new Error(result.reason)
  expect([result.made.length, result.existing]).toEqual([3, []])
  for (const [index, id] of result.made.entries()) {
    const made = await payload.findByID({ collection: 'info-sessions', id, depth: 0, locale: 'all' })
    expect(made).toMatchObject({
      state: 'open',
      startsAt: new Date(Date.parse(source.startsAt) + (index + 1) * 7 * 86_400_000).toISOString(),
      capacity: 7,
      proveContact: true,
      reminders: ['sameDay'],
      facilitators: [facilitator.id],
      meeting: { address: 'https://meet.example.org/duo', telephone: '+3221234567' },
      place: { street: source.place?.street },
      bring: { fr: 'Votre carte', nl: 'Je kaart' },
    })
    expect(await statesOf(id)).toEqual({})
  }
  await payload.update({ collection: 'info-sessions', id: result.made[0]!, data: { capacity: 3 } })
  expect((await read(result.made[1]!)).capacity).toBe(7)
  const { docs } = await payload.find({ collection: 'log', where: { document: { equals: source.id } } })
  expect(docs.some(({ given, actor }) => given?.startsWith('repeated') && actor === coordinator.id)).toBe(true)
})

test('sent twice at once, it makes them once; a day that is there already is left out, a cancelled one is not', async () => {
  const { id, startsAt } = await anEvening()
  const [one, other] = await Promise.all([repeat(id, { weeks: 2 }), repeat(id, { weeks: 2 })])

  expect([one.ok, other.ok].sort()).toEqual([false, true])
  expect([one, other]).toContainEqual({ ok: false, reason: 'existing' })
  const more = await repeat(id, { weeks: 3 })
  expect(more).toMatchObject({
    ok: true,
    made: [expect.any(String)],
    existing: [expect.any(String), expect.any(String)],
  })
  await payload.update({ collection: 'info-sessions', id: more.ok ? more.made[0]! : '', data: { state: 'cancelled' } })
  const third = new Date(Date.parse(startsAt) + 21 * 86_400_000).toISOString().slice(0, 10)
  expect(await repeat(id, { days: [third] })).toMatchObject({ ok: true, existing: [] })
})

test('a session whose list is closed is repeated as one that is not', async () => {
  const { id } = await anEvening({ state: 'done', listClosedAt: '2026-01-01T12:00:00.000Z' })

  const result = await repeat(id, { weeks: 1 })

  expect(result.ok && (await read(result.made[0]!))).toMatchObject({ state: 'draft', listClosedAt: null })
})

test.each([
  ['nothing', {}, 'none'],
  ['27 weeks', { weeks: 27 }, 'many'],
  ['26 weeks and another day', { weeks: 26, days: ['2090-01-01'] }, 'many'],
  ['a day in the past', { days: ['2020-01-01'] }, 'past'],
] as const)('%s is refused', async (_, wish, reason) => {
  const { id } = await anEvening()
  expect(await repeat(id, { ...wish, days: [...('days' in wish ? wish.days : [])] })).toEqual({ ok: false, reason })
})

test('nobody else repeats it, a facilitator of the session neither', async () => {
  const facilitator = await aNewColleague({ roles: ['trainer'] })
  const { id } = await anEvening({ facilitators: [facilitator.id] })
  const branch = (await payload.create({ collection: 'branches', data: {}, draft: true })).id
  const others = [facilitator, await aNewColleague({ roles: ['coordinator'], branches: [branch] })]
  for (const role of ['administrator', 'editor', 'officer', 'director'] as const)
    others.push(await aNewColleague({ roles: [role] }))

  for (const who of others) expect(await repeat(id, { weeks: 1 }, who)).toEqual({ ok: false, reason: 'unknown' })
})
