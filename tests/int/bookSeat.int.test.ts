import { expect, describe, test } from 'vitest'

import { bookSeat } from '@/programme/bookings/bookSeat'
import type { SeatWish } from '@/programme/bookings/SeatWish'

import { payload, reader } from '../helpers/house'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

const book = async (wish: SeatWish) => bookSeat(await reader('fr'), wish)

describe('booking a seat', () => {
  test('a person gets the seat, with a code', async () => {
    const { id } = await anInfoSession()

    const result = await book(aWish(id))

    expect(result).toMatchObject({ ok: true, state: 'booked', code: expect.stringMatching(/^\w{4}-\w{4}$/) as string })
    expect(await statesOf(id)).toEqual({ booked: 1 })
  })

  test('twenty people racing for two seats of an empty session get exactly two', async () => {
    const { id } = await anInfoSession()

    const results = await Promise.all(Array.from({ length: 20 }, () => book(aWish(id))))

    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(results.filter((result) => !result.ok && result.reason === 'full')).toHaveLength(18)
    expect(await statesOf(id)).toEqual({ booked: 2 })
  })

  test('who comes too late waits in the order of coming, as far as the line is long', async () => {
    const { id } = await anInfoSession({ capacity: 1, waitingSeats: 2 })

    const results = []
    for (let i = 0; i < 4; i++) results.push(await book(aWish(id, { waitIfFull: true })))

    expect(results).toMatchObject([{ state: 'booked' }, { state: 'waiting' }, { state: 'waiting' }, { reason: 'full' }])
  })

  test('asking ten times at once gives one seat', async () => {
    const { id } = await anInfoSession({ capacity: 10 })
    const wish = aWish(id)

    const results = await Promise.all(Array.from({ length: 10 }, () => book(wish)))

    expect(results.every((result) => result.ok && result.state === 'booked')).toBe(true)
    expect(await statesOf(id)).toEqual({ booked: 1 })
  })

  test('the same form sent twice answers with the same code', async () => {
    const { id } = await anInfoSession()
    const wish = aWish(id, { formKey: `form-${id}` })

    expect(await book(wish)).toEqual(await book(wish))
  })

  test('two names may share a telephone; the third hears the same and gets no seat', async () => {
    const { id } = await anInfoSession({ capacity: 5 })
    const telephone = '+32470123456'
    const ask = (firstName: string) => book(aWish(id, { firstName, email: undefined, telephone }))

    const [first, second, third] = [await ask('Ali'), await ask('Leïla'), await ask('Noor')]

    expect(third).toMatchObject({ ok: true, state: 'booked' })
    expect([first, second].every((result) => result.ok && result.booking)).toBe(true)
    expect(await statesOf(id)).toEqual({ booked: 2 })
  })

  test('a second session ahead is held for a day, and the first stays', async () => {
    const [first, second] = [await anInfoSession(), await anInfoSession()]
    const wish = aWish(first.id)
    await book(wish)

    expect(await book({ ...wish, session: second.id })).toMatchObject({ ok: true, state: 'booked' })

    expect(await statesOf(first.id)).toEqual({ booked: 1 })
    expect(await statesOf(second.id)).toEqual({ held: 1 })
  })

  test('a session for the other audience is another matter', async () => {
    const [mentors, mentees] = [await anInfoSession(), await anInfoSession({ audience: 'mentees' })]
    const wish = aWish(mentors.id)
    await book(wish)
    await book({ ...wish, session: mentees.id })

    expect(await statesOf(mentees.id)).toEqual({ booked: 1 })
  })
})

describe('whatever the code does', () => {
  const seated = (session: string) => ({
    infoSession: session,
    state: 'booked' as const,
    firstName: 'Late',
    email: 'late@example.org',
    language: 'fr' as const,
    consentVersion: 'test',
    consentedAt: new Date().toISOString(),
    code: `T-${session}`,
    missedOffers: 0,
  })

  test('the database refuses a seat above the capacity', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await book(aWish(id))

    await expect(payload.create({ collection: 'bookings', data: seated(id) })).rejects.toThrow()
  })

  test('the database refuses somebody whom nobody can reach', async () => {
    const { id } = await anInfoSession()

    await expect(
      payload.create({ collection: 'bookings', data: { ...seated(id), email: undefined } }),
    ).rejects.toThrow()
  })
})
