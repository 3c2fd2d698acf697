import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { bookSeat } from '@/programme/bookings/bookSeat'
import { decideOffer } from '@/programme/bookings/offerRule'
import { passOnSeats } from '@/programme/bookings/passOnSeats'
import type { SeatWish } from '@/programme/bookings/SeatWish'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'

import { payload, reader } from '../helpers/house'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

const { drizzle } = payload.db as unknown as PostgresAdapter

/** Books, or joins the line, and gives the booking's id. */
async function book(session: string, rest: Partial<SeatWish> = {}): Promise<string> {
  const result = await bookSeat(await reader('fr'), aWish(session, { waitIfFull: true, ...rest }))
  if (!result.ok || !result.booking) throw new Error(JSON.stringify(result))
  return result.booking
}
const cancel = async (booking: string) => cancelSeat(await reader('fr'), booking)
const accept = async (booking: string) => acceptSeat(await reader('fr'), booking)
const stateOf = async (id: string) => (await payload.findByID({ collection: 'bookings', id, depth: 0 })).state

/** Nobody in its line can be asked in time any more. */
const aSessionTooSoon = () =>
  anInfoSession({
    capacity: 1,
    startsAt: new Date(Date.now() + 20 * 60_000).toISOString(),
    endsAt: new Date(Date.now() + 80 * 60_000).toISOString(),
  })

/** Lets the time of all that is held in a session run out, and does what the queue would do then. */
async function letHoldsEnd(session: string): Promise<void> {
  await drizzle.execute(
    sql`update bookings set held_until = now() - interval '1 minute' where info_session_id = ${session} and state = 'held'`,
  )
  await passOnSeats.run(payload, { session })
}

async function aFullSession(people: number) {
  const { id } = await anInfoSession({ capacity: 1 })
  const booked = await book(id)
  const waiting: string[] = []
  for (let i = 0; i < people; i++) waiting.push(await book(id))
  return { id, booked, waiting }
}

describe('a freed seat', () => {
  test('is held for whoever waits first, and is free for nobody else', async () => {
    const { id, booked, waiting } = await aFullSession(2)

    await cancel(booked)

    expect(await Promise.all(waiting.map(stateOf))).toEqual(['held', 'waiting'])
    expect(await bookSeat(await reader('fr'), aWish(id))).toEqual({ ok: false, reason: 'full' })
  })

  test('is theirs once they say yes', async () => {
    const { booked, waiting } = await aFullSession(1)
    await cancel(booked)

    expect(await accept(waiting[0]!)).toEqual({ ok: true })
    expect(await stateOf(waiting[0]!)).toBe('booked')
  })

  test('goes to the next when they say no', async () => {
    const { booked, waiting } = await aFullSession(2)
    await cancel(booked)
    await cancel(waiting[0]!)

    expect(await Promise.all(waiting.map(stateOf))).toEqual(['cancelled', 'held'])
  })

  test('passes those who are silent: once to the end of the line, the second time out of it', async () => {
    const { id, booked, waiting } = await aFullSession(2)
    await cancel(booked)

    await letHoldsEnd(id)
    expect(await Promise.all(waiting.map(stateOf))).toEqual(['waiting', 'held'])
    await letHoldsEnd(id)
    expect(await Promise.all(waiting.map(stateOf))).toEqual(['held', 'waiting'])
    await letHoldsEnd(id)
    expect(await Promise.all(waiting.map(stateOf))).toEqual(['expired', 'held'])
    await letHoldsEnd(id)
    expect(await Promise.all(waiting.map(stateOf))).toEqual(['expired', 'expired'])
    expect(await bookSeat(await reader('fr'), aWish(id))).toMatchObject({ ok: true, state: 'booked' })
  })

  test('is given at once, when nobody can be asked any more, to who wanted that', async () => {
    const { id } = await aSessionTooSoon()
    const booked = await book(id)
    const [patient, eager] = [await book(id), await book(id, { bookIfFreed: true })]

    await cancel(booked)

    expect([await stateOf(patient), await stateOf(eager)]).toEqual(['waiting', 'booked'])
  })

  test('is then somebody new’s who wants it at once, where only patient people wait', async () => {
    const { id } = await aSessionTooSoon()
    const booked = await book(id)
    const patient = await book(id)
    await cancel(booked)

    expect(await bookSeat(await reader('fr'), aWish(id))).toEqual({ ok: false, reason: 'full' })
    const eager = await book(id, { waitIfFull: false, bookIfFreed: true })
    expect([await stateOf(patient), await stateOf(eager)]).toEqual(['waiting', 'booked'])
  })
})

test('ten people who say no and yes at the same moment leave no seat over and none twice', async () => {
  const { id } = await anInfoSession({ capacity: 5, waitingSeats: 20 })
  const booked = await Promise.all(Array.from({ length: 5 }, () => book(id)))
  const waiting = await Promise.all(Array.from({ length: 10 }, () => book(id)))

  await Promise.all([...booked.map(cancel), ...waiting.slice(0, 3).map(cancel)])
  await Promise.all(waiting.slice(3).map(accept))

  const { booked: seats = 0, held = 0, waiting: line = 0 } = await statesOf(id)
  expect({ seats: seats + held, line }).toEqual({ seats: 5, line: 2 })
})

describe('a move to another date', () => {
  test('gives the old seat to whoever waits there', async () => {
    const [old, next] = [await anInfoSession({ capacity: 1 }), await anInfoSession()]
    const wish = aWish(old.id)
    const result = await bookSeat(await reader('fr'), wish)
    const waiting = await book(old.id)
    await bookSeat(await reader('fr'), { ...wish, session: next.id })
    const { docs } = await payload.find({
      collection: 'bookings',
      where: { infoSession: { equals: next.id } },
      depth: 0,
    })

    expect(await accept(docs[0]!.id)).toEqual({ ok: true })

    expect(await stateOf(docs[0]!.id)).toBe('booked')
    expect(await stateOf(result.ok ? (result.booking ?? '') : '')).toBe('cancelled')
    expect(await stateOf(waiting)).toBe('held')
  })

  test('that is not answered leaves everything as it was', async () => {
    const [old, next] = [await anInfoSession(), await anInfoSession()]
    const wish = aWish(old.id)
    await bookSeat(await reader('fr'), wish)
    await bookSeat(await reader('fr'), { ...wish, session: next.id })

    await letHoldsEnd(next.id)

    expect([await statesOf(old.id), await statesOf(next.id)]).toEqual([{ booked: 1 }, { expired: 1 }])
  })
})

test('a seat whose contact nobody proves in time is free again', async () => {
  const { id } = await anInfoSession({ proveContact: true, capacity: 1 })
  expect(await bookSeat(await reader('fr'), aWish(id))).toMatchObject({ state: 'held' })

  await letHoldsEnd(id)

  expect(await bookSeat(await reader('fr'), aWish(id))).toMatchObject({ state: 'held' })
})

test('whoever waits and can only be called has one working day to say yes, beside somebody with an e-mail', async () => {
  const startsAt = '2031-05-20T16:00:00Z' // Over a week ahead: 48 hours by letter.
  const { id } = await anInfoSession({ capacity: 2, startsAt, endsAt: '2031-05-20T18:00:00Z' })
  const seats = [await book(id), await book(id)]
  const [called, written] = [await book(id, { email: undefined, telephone: '+3223334455' }), await book(id)]

  for (const seat of seats) await cancel(seat)

  const heldUntil = async (booking: string) =>
    new Date((await payload.findByID({ collection: 'bookings', id: booking, depth: 0 })).heldUntil ?? '').getTime()
  const rule = (byCall: boolean) => {
    const offer = decideOffer({ startsAt: new Date(startsAt), zone: 'Europe/Brussels', now: new Date(), byCall })
    return offer.kind === 'offer' ? offer.until.getTime() : 0
  }
  const minute = 60_000
  expect(Math.abs((await heldUntil(called)) - rule(true))).toBeLessThan(minute)
  expect(Math.abs((await heldUntil(written)) - rule(false))).toBeLessThan(minute)
})

test('a seat that is given back in a session that takes nobody new is still offered to whoever waits', async () => {
  const { id, booked, waiting } = await aFullSession(1)
  await payload.update({ collection: 'info-sessions', id, data: { state: 'closed' } })

  await cancel(booked)

  expect(await stateOf(waiting[0]!)).toBe('held')
  expect(await accept(waiting[0]!)).toEqual({ ok: true })
  expect(await bookSeat(await reader('fr'), aWish(id))).toMatchObject({ ok: false })
})
