import { describe, expect, test } from 'vitest'

import { openLink } from '@/programme/bookings/links'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { readOwn } from '@/programme/bookings/readOwn'
import { acceptSeat } from '@/programme/bookings/settleBooking'
import { inTransaction } from '@/platform/transaction'

import { payload, reader } from '../helpers/house'
import { booked, bookingOf, stateOf } from '../helpers/programme/booked'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

const move = async (booking: string, session: string) => moveSeat(await reader('fr'), { booking, session })
const inSession = async (session: string) =>
  (await payload.find({ collection: 'bookings', where: { infoSession: { equals: session } }, depth: 0, sort: 'turn' }))
    .docs

describe('somebody who chooses another date', () => {
  test('has a seat there, and whoever waits for the old one is asked', async () => {
    const [old, next] = [await anInfoSession({ capacity: 1 }), await anInfoSession()]
    const mine = await booked(old.id)
    const waits = await booked(old.id)

    expect(await move(mine.id, next.id)).toEqual({ ok: true })

    expect(await statesOf(next.id)).toEqual({ booked: 1 })
    expect([await stateOf(mine.id), await stateOf(waits.id)]).toEqual(['cancelled', 'held'])
  })

  test('keeps the code, the link and what they need', async () => {
    const [old, next] = [await anInfoSession(), await anInfoSession()]
    const mine = await booked(old.id, { accessNeeds: 'A place for a wheelchair' })
    const req = await reader('fr')
    const token = await inTransaction(req, () => openLink(req, { booking: mine.id, by: 'letter' }))

    await move(mine.id, next.id)

    const own = await readOwn(await reader('fr'), token)
    expect(own).toMatchObject({ state: 'booked', code: mine.code, session: { id: next.id } })
    const { docs } = await payload.find({
      collection: 'access-needs',
      where: { booking: { equals: own?.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ text: 'A place for a wheelchair' }])
  })

  test('with a double click moves once', async () => {
    const [old, next] = [await anInfoSession(), await anInfoSession()]
    const mine = await booked(old.id)

    const results = await Promise.all([1, 2, 3].map(() => move(mine.id, next.id)))

    expect(results).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect([await statesOf(old.id), await statesOf(next.id)]).toEqual([{ cancelled: 1 }, { booked: 1 }])
  })

  test('in two tabs, to two dates, is in one place only', async () => {
    const [old, one, two] = [await anInfoSession(), await anInfoSession(), await anInfoSession()]
    const mine = await booked(old.id)

    const results = await Promise.all([move(mine.id, one.id), move(mine.id, two.id)])

    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const places = [...(await inSession(one.id)), ...(await inSession(two.id))]
    expect(places.filter(({ state }) => state === 'booked')).toHaveLength(1)
  })

  test('that is full keeps the first one', async () => {
    const [old, full] = [await anInfoSession(), await anInfoSession({ capacity: 1 })]
    await booked(full.id)
    const mine = await booked(old.id)

    expect(await move(mine.id, full.id)).toEqual({ ok: false, reason: 'full' })
    expect(await stateOf(mine.id)).toBe('booked')
  })

  test.each([
    ['for other people', { audience: 'mentees' }, 'closed'],
    ['that is closed', { state: 'closed' }, 'closed'],
    ['that was cancelled', { state: 'cancelled' }, 'cancelled'],
  ] as const)('cannot have one %s', async (_, facts, reason) => {
    const [old, other] = [await anInfoSession(), await anInfoSession(facts)]
    const mine = await booked(old.id)

    expect(await move(mine.id, other.id)).toEqual({ ok: false, reason })
    expect(await stateOf(mine.id)).toBe('booked')
  })

  test('while a third date is held for them leaves the new one for it, if they still want it', async () => {
    const [old, next, offered] = [await anInfoSession(), await anInfoSession(), await anInfoSession()]
    const mine = await booked(old.id)
    await bookSeat(await reader('fr'), { ...mine.wish, session: offered.id })
    await move(mine.id, next.id)
    const [held] = await inSession(offered.id)

    expect(await acceptSeat(await reader('fr'), held?.id ?? '')).toEqual({ ok: true })

    const states = [await statesOf(old.id), await statesOf(next.id), await statesOf(offered.id)]
    expect(states).toEqual([{ cancelled: 1 }, { cancelled: 1 }, { booked: 1 }])
    expect((await bookingOf(held?.id ?? '')).code).toBe(mine.code)
  })
})

test('twenty people of two full sessions who change places at the same moment never sit on one seat', async () => {
  const [one, two] = [await anInfoSession({ capacity: 11 }), await anInfoSession({ capacity: 11 })]
  const inOne = await Promise.all(Array.from({ length: 10 }, () => booked(one.id)))
  const inTwo = await Promise.all(Array.from({ length: 10 }, () => booked(two.id)))

  await Promise.all([...inOne.map(({ id }) => move(id, two.id)), ...inTwo.map(({ id }) => move(id, one.id))])

  const [left, right] = [await statesOf(one.id), await statesOf(two.id)]
  expect((left.booked ?? 0) + (right.booked ?? 0)).toBe(20)
  expect(Math.max(left.booked ?? 0, right.booked ?? 0)).toBeLessThanOrEqual(11)
})

test('a form sent twice for a second date answers the same, with a code that opens nothing', async () => {
  const [old, next] = [await anInfoSession(), await anInfoSession()]
  const mine = await booked(old.id)
  const wish = { ...aWish(next.id), ...mine.wish, session: next.id, formKey: `form-${next.id}` }

  const answers = [await bookSeat(await reader('fr'), wish), await bookSeat(await reader('fr'), wish)]

  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]).toMatchObject({ ok: true, state: 'booked' })
  const { totalDocs } = await payload.count({
    collection: 'bookings',
    where: { code: { equals: answers[0]?.ok ? answers[0].code : '' } },
  })
  expect(totalDocs).toBe(0)
})
