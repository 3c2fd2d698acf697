import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { listCalls } from '@/programme/calls/listCalls'
import { recordCall } from '@/programme/calls/recordCall'
import { listFailedLetters } from '@/programme/bookings/listFailedLetters'
import { changeContact } from '@/programme/bookings/changeContact'
import { sendLetterAgain } from '@/programme/bookings/sendLetterAgain'
import { cancelSeat } from '@/programme/bookings/settleBooking'

import { aNewColleague, payload, reader } from '../helpers/house'
import { aBooking, as, bookingOf } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

const { drizzle } = payload.db as unknown as PostgresAdapter

/** A branch of its own, so that its call list is only this test's, with its coordinator. */
async function aBranchWithCoordinator() {
  const { id: branch } = await payload.create({ collection: 'branches', data: {}, draft: true })
  return { branch, coordinator: await aNewColleague({ roles: ['coordinator'], branches: [branch] }) }
}
let number = 100000
const byTelephone = () => ({ email: undefined, telephone: `+32470${++number}` })
type House = Awaited<ReturnType<typeof aBranchWithCoordinator>>
const due = async ({ coordinator }: House) => listCalls(await as(coordinator))
const record = async ({ coordinator }: House, tried: Parameters<typeof recordCall>[1]) =>
  recordCall(await as(coordinator), tried)

/** Somebody with a telephone only to whom a seat is offered: the call that says so. */
async function anOffer(house: House) {
  const { id } = await anInfoSession({ branch: house.branch, capacity: 1 })
  const first = await aBooking(id)
  const waiting = await aBooking(id, byTelephone())
  await cancelSeat(await reader('fr'), first)
  const call = (await due(house)).find(({ reason }) => reason === 'offered')
  return { waiting, call: call!.id, session: id }
}

describe('the call list', () => {
  test('names whom to call, about what and which session; it is for coordinators of the branch, and reading it is logged', async () => {
    const house = await aBranchWithCoordinator()
    const { id } = await anInfoSession({ branch: house.branch })
    const booking = await aBooking(id, { ...byTelephone(), firstName: 'Noor' })

    const calls = await due(house)

    expect(calls).toMatchObject([{ reason: 'booked', name: 'Noor Haddad', session: { id }, tries: [] }])
    expect(calls[0]?.telephone).toMatch(/^\+32470\d{6}$/)
    expect(await due(await aBranchWithCoordinator())).toEqual([])
    const read = await payload.find({
      collection: 'log',
      where: { act: { equals: 'read' }, document: { equals: calls[0]!.id }, actor: { equals: house.coordinator.id } },
    })
    expect(read.totalDocs).toBe(1)
    expect((await bookingOf(booking)).state).toBe('booked')
  })

  test('a number that nobody answers is tried three times; each try is kept with who made it', async () => {
    const house = await aBranchWithCoordinator()
    const { id } = await anInfoSession({ branch: house.branch })
    await aBooking(id, byTelephone())
    const [call] = await due(house)
    const tryOnce = () => record(house, { call: call!.id, result: 'notReached' })

    await tryOnce()
    await tryOnce()
    expect((await due(house))[0]?.tries).toMatchObject([
      { by: house.coordinator.name, result: 'notReached' },
      { by: house.coordinator.name, result: 'notReached' },
    ])
    await tryOnce()
    expect(await due(house)).toEqual([])
    expect(await tryOnce()).toEqual({ ok: false, reason: 'done' })
  })

  test.each(['reached', 'wrongNumber'] as const)('%s ends a call at once, for two who say it too', async (result) => {
    const house = await aBranchWithCoordinator()
    const { id } = await anInfoSession({ branch: house.branch })
    await aBooking(id, byTelephone())
    const [call] = await due(house)

    const answers = await Promise.all([1, 2].map(() => record(house, { call: call!.id, result })))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await due(house)).toEqual([])
  })

  test('a yes on the telephone books the seat that is held, is logged with its call, and needs no second call', async () => {
    const house = await aBranchWithCoordinator()
    const { waiting, call } = await anOffer(house)

    expect(await record(house, { call, result: 'reached', settle: 'accept' })).toEqual({ ok: true })

    expect((await bookingOf(waiting)).state).toBe('booked')
    expect((await due(house)).filter(({ reason }) => reason === 'booked')).toEqual([])
    const { docs } = await payload.find({
      collection: 'log',
      where: { document: { equals: waiting }, act: { equals: 'update' } },
    })
    expect(docs).toMatchObject([{ given: 'booked', why: `call ${call}`, actor: house.coordinator.id }])
  })

  test('a no gives it to whoever waits next', async () => {
    const house = await aBranchWithCoordinator()
    const { waiting, call } = await anOffer(house)

    await record(house, { call, result: 'reached', settle: 'decline' })

    expect((await bookingOf(waiting)).state).toBe('cancelled')
  })

  test('a yes that comes after the offer passed is told so, and books nothing', async () => {
    const house = await aBranchWithCoordinator()
    const { waiting, call } = await anOffer(house)
    await drizzle.execute(sql`update bookings set held_until = now() - interval '1 minute' where id = ${waiting}`)

    expect(await record(house, { call, result: 'reached', settle: 'accept' })).toMatchObject({
      ok: false,
      reason: 'late',
    })
    expect((await bookingOf(waiting)).state).not.toBe('booked')
    expect((await due(house)).map(({ id }) => id)).not.toContain(call)
  })

  test('nobody else answers for people: not a coordinator elsewhere, not an administrator, not a stranger', async () => {
    const house = await aBranchWithCoordinator()
    const { waiting, call } = await anOffer(house)
    const refused = { ok: false, reason: 'unknown' }
    const tried = { call, result: 'reached', settle: 'accept' } as const

    expect(await record(await aBranchWithCoordinator(), tried)).toEqual(refused)
    expect(await recordCall(await as(await aNewColleague({ roles: ['administrator'] })), tried)).toEqual(refused)
    expect(await recordCall(await reader('fr'), tried)).toEqual(refused)
    expect((await bookingOf(waiting)).state).toBe('held')
  })
})

test('a letter that was given up is seen by the coordinator of its branch, who sends it again; by nobody else', async () => {
  const house = await aBranchWithCoordinator()
  const { id } = await anInfoSession({ branch: house.branch })
  const booking = await aBooking(id, { firstName: 'Lost' })
  await drizzle.execute(sql`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no'
    where payload->>'booking' = ${booking}`)
  const req = await as(house.coordinator)

  const [letter] = await listFailedLetters(req)
  expect(letter).toMatchObject({ about: 'booked', name: 'Lost Haddad' })
  const other = await as((await aBranchWithCoordinator()).coordinator)
  expect(await listFailedLetters(other)).toEqual([])
  expect(await sendLetterAgain(other, letter!.job)).toBe(false)
  expect(await sendLetterAgain(req, letter!.job)).toBe(true)
  expect(await listFailedLetters(await as(house.coordinator))).toEqual([])
})

test('a new number counts once the branch has reached somebody there, and the log says who confirmed it', async () => {
  const house = await aBranchWithCoordinator()
  const { id } = await anInfoSession({ branch: house.branch })
  const booking = await aBooking(id)
  const { email } = await bookingOf(booking)
  await changeContact(await reader('fr'), {
    booking,
    contact: { language: 'fr', email: email ?? undefined, telephone: '+32470818283' },
  })
  const call = (await due(house)).find(({ reason }) => reason === 'newContact')
  expect(call?.telephone).toBe('+32470818283')

  expect(await record(house, { call: call!.id, result: 'reached', settle: 'accept' })).toEqual({ ok: true })

  expect(await bookingOf(booking)).toMatchObject({ telephone: '+32470818283', newTelephone: null })
  const { docs } = await payload.find({ collection: 'log', where: { document: { equals: booking } }, depth: 0 })
  expect(docs).toMatchObject([{ act: 'update', why: `call ${call!.id}` }])
})
