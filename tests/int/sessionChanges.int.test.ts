import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import type { InfoSession } from '@/payload-types'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { logged } = await import('../helpers/logBook')
const { aCoordinator } = await import('../helpers/programme/door')
const { aBooking, byTelephone, callsDue, lettersQueued, letTimePass } = await import('../helpers/programme/bookings')
const { anInfoSession, statesOf } = await import('../helpers/programme/sessions')
const { tellChange } = await import('@/programme/changes/tellChange')
const { listCalls } = await import('@/programme/calls/listCalls')
const { closeLines } = await import('@/programme/changes/closeLines')
const { writeLetter } = await import('@/programme/bookings/writeLetter')

const change = (id: string, data: Partial<InfoSession>) => payload.update({ collection: 'info-sessions', id, data })
const anHourLater = { startsAt: '2036-05-06T17:00:00Z', endsAt: '2036-05-06T19:00:00Z' }
const onTuesday = (facts: Partial<InfoSession> = {}) =>
  anInfoSession({ startsAt: '2036-05-06T16:00:00Z', endsAt: '2036-05-06T18:00:00Z', ...facts })
const tellNow = (session: string) => tellChange.run(payload, { session })
const stateOf = async (id: string) => (await payload.findByID({ collection: 'bookings', id, depth: 0 })).state
const told = async (session: string, about: string) =>
  (await lettersQueued(session)).filter((letter) => letter.about === about).map(({ email }) => email)
const lettersTo = (email: string, subject: string) =>
  letters.filter((one) => [one.to].flat().some((to) => to?.text === email) && one.subject?.startsWith(subject))

describe('a session that changes', () => {
  test('is told to everybody who is booked, held or waiting, old and new, once for all saves of a minute', async () => {
    const { id } = await onTuesday({ capacity: 1 })
    const [booked, waiting] = [await aBooking(id), await aBooking(id)]
    await change(id, anHourLater)
    await change(id, { place: { street: 'Nouvelle rue 2', city: 'Bruxelles' } })
    await change(id, { capacity: 1 })
    const { rows } = await letTimePass(sql`
      select run_at > now() + interval '55 seconds' as waits from graphile_worker.jobs where key = ${`tell change ${id}`}`)
    expect(rows).toEqual([{ waits: true }])

    await tellNow(id)
    await tellNow(id)
    expect(await told(id, 'changed')).toEqual([booked.email, waiting.email])
    await workQueue()

    const [letter, ...others] = lettersTo(booked.email, 'Something has changed')
    expect(others).toEqual([])
    expect(letter?.text).toMatch(/Before.*18:00\s–\s20:00.*Rue de l’Exemple 1.*When.*19:00\s–\s21:00.*Nouvelle rue 2/s)
  })

  test('in how to join online says only that, and where to find it', async () => {
    const meeting = { address: 'https://meet.example.org/first-room', telephone: '' }
    const { id } = await onTuesday({ mode: 'both', meeting })
    const { email } = await aBooking(id)
    await change(id, { meeting: { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' } })
    await tellNow(id)
    await workQueue()

    const [letter] = lettersTo(email, 'Something has changed')
    expect(letter?.text).toContain('The way to join online has changed')
    expect(letter?.text).not.toContain('Before')
    expect(JSON.stringify(letter)).not.toMatch(/first-room|secret-room|20000000/)
  })

  test('puts a later version into calendars, of whoever stands in one', async () => {
    const { id } = await onTuesday({ capacity: 1 })
    const [booked, waiting] = [await aBooking(id), await aBooking(id)]
    await change(id, anHourLater)
    await tellNow(id)

    const write = async (booking: string) =>
      (await writeLetter.run(payload, { booking, about: 'changed' })) as { props: { calendar?: object } } | undefined
    expect((await write(booked.id))?.props.calendar).toMatchObject({ method: 'REQUEST', sequence: 1 })
    expect((await write(waiting.id))?.props.calendar).toBeUndefined()
  })

  test('and changes back within the minute is told to nobody', async () => {
    const { id, startsAt, endsAt } = await onTuesday()
    await aBooking(id)
    await change(id, anHourLater)
    await change(id, { startsAt, endsAt })
    await tellNow(id)

    expect(await told(id, 'changed')).toEqual([])
  })

  test('in its capacity or its state alone is told to nobody', async () => {
    const { id } = await onTuesday()
    await aBooking(id)
    await change(id, { capacity: 9, state: 'closed' })
    await tellNow(id)

    expect(await told(id, 'changed')).toEqual([])
  })

  test('is told by telephone to whoever has nothing else', async () => {
    const { id } = await onTuesday()
    await aBooking(id, byTelephone)
    await change(id, anHourLater)
    await tellNow(id)

    expect(await callsDue(id)).toEqual(['booked', 'changed'])
    const calls = await listCalls(await requestAs(await aCoordinator()))
    const changed = calls.find(({ reason, session }) => reason === 'changed' && session?.id === id)
    expect(changed?.change).toMatchObject({ meeting: false, when: { startsAt: '2036-05-06T16:00:00Z' } })
    expect(changed?.change).not.toHaveProperty('where')
  })
})

describe('a session with', () => {
  test('more seats offers as many to whoever waits', async () => {
    const { id } = await onTuesday({ capacity: 1, waitingSeats: 5 })
    for (let person = 0; person < 4; person++) await aBooking(id)

    await change(id, { capacity: 3 })
    expect(await statesOf(id)).toEqual({ booked: 1, held: 2, waiting: 1 })
  })

  test('fewer seats drops nobody', async () => {
    const { id } = await onTuesday({ capacity: 3 })
    for (let person = 0; person < 3; person++) await aBooking(id)

    await change(id, { capacity: 1 })
    expect(await statesOf(id)).toEqual({ booked: 3 })
  })
})

describe('a session that is called off', () => {
  test('ends all bookings, and tells everybody, with other dates and out of their calendars', async () => {
    const other = await onTuesday({
      audience: 'mentees',
      startsAt: '2036-06-01T16:00:00Z',
      endsAt: '2036-06-01T18:00:00Z',
    })
    const { id } = await onTuesday({ audience: 'mentees', capacity: 1 })
    const [booked, waiting] = [await aBooking(id), await aBooking(id)]
    await change(id, { state: 'cancelled' })

    expect(await Promise.all([booked, waiting].map((one) => stateOf(one.id)))).toEqual(['cancelled', 'cancelled'])
    expect(await told(id, 'calledOff')).toEqual([booked.email, waiting.email])
    await workQueue()
    const [letter] = lettersTo(booked.email, 'This info session will not take place')
    expect(letter?.text).toMatch(new RegExp(`/en/info-sessions/my-booking/[\\w-]{43}#${other.id}`)) // One button there.
    const file = letter?.attachments.find(({ contentType }) => contentType === 'text/calendar')
    expect(file?.content.toString('utf8')).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1/)
    expect(lettersTo(waiting.email, 'This info session will not')[0]?.attachments).toEqual([])
  })

  test('lets the same people book another one at once', async () => {
    const [one, next] = [await onTuesday(), await onTuesday()]
    const { wish } = await aBooking(one.id)
    await change(one.id, { state: 'cancelled' })

    const { id } = await aBooking(next.id, wish.email ? { ...wish, session: next.id } : {})
    expect(await stateOf(id)).toBe('booked')
  })

  test('is told once, however often it is saved', async () => {
    const { id } = await onTuesday()
    const { email } = await aBooking(id)
    await change(id, { state: 'cancelled' })
    await change(id, { state: 'cancelled', ...anHourLater })

    expect(await told(id, 'calledOff')).toEqual([email])
    expect(await told(id, 'changed')).toEqual([])
  })
})

test('fewer seats than are booked drop nobody, and how many are over is written down once', async () => {
  const { id } = await onTuesday({ capacity: 3 })
  const booked = [await aBooking(id), await aBooking(id), await aBooking(id)]
  const waiting = await aBooking(id)
  await change(id, { capacity: 1 })
  await change(id, { waitingSeats: 5 })

  expect(await Promise.all(booked.map((one) => stateOf(one.id)))).toEqual(['booked', 'booked', 'booked'])
  expect(await stateOf(waiting.id)).toBe('waiting')
  const given = (await logged({ document: id })).map((entry) => entry.given).filter(Boolean)
  expect(given).toEqual(['over 2'])
})

describe('once a session has begun', () => {
  test('who still waits, or was offered a seat, is told the next dates; who is booked is not', async () => {
    const { id } = await onTuesday({ capacity: 2 })
    const booked = await aBooking(id)
    const gone = await aBooking(id)
    const [offered, waiting] = [await aBooking(id), await aBooking(id)]
    await letTimePass(sql`update bookings set state = 'cancelled' where id = ${gone.id}`)
    await letTimePass(sql`
      update bookings set state = 'held', hold_for = 'offer', held_until = '2036-05-06T15:00:00Z' where id = ${offered.id}`)
    const states = () => Promise.all([booked, offered, waiting].map((one) => stateOf(one.id)))

    await closeLines.run(payload, {})
    expect(await states()).toEqual(['booked', 'held', 'waiting'])
    await letTimePass(sql`update info_sessions set starts_at = now() - interval '1 minute' where id = ${id}`)
    await closeLines.run(payload, {})
    await closeLines.run(payload, {})

    expect(await states()).toEqual(['booked', 'expired', 'expired'])
    expect((await told(id, 'lineClosed')).sort()).toEqual([offered.email, waiting.email].sort())
  })
})
