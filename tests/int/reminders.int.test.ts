import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, test } from 'vitest'

import type { InfoSession } from '@/payload-types'
import { cancelSeat } from '@/programme/bookings/settleBooking'
import { writeLetter } from '@/programme/bookings/writeLetter'
import { tellChange } from '@/programme/changes/tellChange'
import { confirmComing } from '@/programme/reminders/confirmComing'
import { remind } from '@/programme/reminders/remind'

import { payload, reader } from '../helpers/house'
import { aBooking, byTelephone, callsDue, lettersQueued, letTimePass } from '../helpers/programme/bookings'
import { anInfoSession } from '../helpers/programme/sessions'

beforeEach(async () => {
  await letTimePass(sql`truncate info_sessions, bookings, calls cascade`)
  await letTimePass(sql`delete from graphile_worker._private_jobs`)
})

const onTuesday = (facts: Partial<InfoSession> = {}) =>
  anInfoSession({ startsAt: '2036-05-06T16:00:00Z', endsAt: '2036-05-06T18:00:00Z', ...facts })
const tick = async (moment: string) => remind(await reader('fr'), new Date(moment))
const reminders = async (session: string) =>
  (await lettersQueued(session)).filter(({ about }) => about === 'reminder').map(({ email }) => email)

const before = '2036-05-05T08:59:00Z'
const dayBefore = '2036-05-05T09:01:00Z'
const sameDay = '2036-05-06T06:01:00Z'

describe('somebody who is booked', () => {
  test('is reminded the day before and on the day, each once, whoever looks how often', async () => {
    const { id } = await onTuesday()
    const { email } = await aBooking(id)

    await tick(before)
    expect(await reminders(id)).toEqual([])
    await Promise.all([tick(dayBefore), tick(dayBefore), tick(dayBefore)])
    await tick('2036-05-05T20:00:00Z')
    expect(await reminders(id)).toEqual([email])
    await Promise.all([tick(sameDay), tick(sameDay)])
    expect(await reminders(id)).toEqual([email, email])
  })

  test('gets only the reminders that the session plans', async () => {
    const { id } = await onTuesday({ reminders: ['sameDay'] })
    const { email } = await aBooking(id)

    await tick(dayBefore)
    expect(await reminders(id)).toEqual([])
    await tick(sameDay)
    expect(await reminders(id)).toEqual([email])
  })

  test('and cancels is not reminded', async () => {
    const { id } = await onTuesday()
    const { id: booking } = await aBooking(id)
    await cancelSeat(await reader('fr'), booking)

    await tick(dayBefore)
    expect(await reminders(id)).toEqual([])
  })

  test('since the reminder’s moment is not reminded of it', async () => {
    const { id } = await onTuesday()
    const { id: booking } = await aBooking(id)
    await letTimePass(sql`update bookings set booked_at = '2036-05-05T09:00:30Z' where id = ${booking}`)

    await tick(dayBefore)
    expect(await reminders(id)).toEqual([])
  })

  test('is reminded, and who waits is not', async () => {
    const { id } = await onTuesday({ capacity: 1 })
    const { email } = await aBooking(id)
    await aBooking(id)

    await tick(dayBefore)
    expect(await reminders(id)).toEqual([email])
  })

  test('is reminded anew when the session changes its day, not when it changes its hour', async () => {
    const { id } = await onTuesday()
    const { email } = await aBooking(id)
    await tick(dayBefore)
    const moveTo = (startsAt: string, endsAt: string) =>
      payload.update({ collection: 'info-sessions', id, data: { startsAt, endsAt } })

    await moveTo('2036-05-06T17:00:00Z', '2036-05-06T18:00:00Z')
    await tick('2036-05-05T10:00:00Z')
    expect(await reminders(id)).toEqual([email])
    await moveTo('2036-05-08T17:00:00Z', '2036-05-08T18:00:00Z')
    await tick('2036-05-07T09:01:00Z')
    expect(await reminders(id)).toEqual([email, email])
  })

  test('with a telephone only is called the day before, and not on the day', async () => {
    const { id } = await onTuesday()
    await aBooking(id, byTelephone)

    await tick(dayBefore)
    await tick(sameDay)
    expect(await callsDue(id)).toEqual(['booked', 'reminder'])
  })
})

describe('somebody who says that they come', () => {
  const saidAt = async (id: string) => (await payload.findByID({ collection: 'bookings', id })).confirmedAt

  test('is noted at the first time, and no more once the session changes', async () => {
    const { id } = await onTuesday()
    const { id: booking } = await aBooking(id)

    expect(await confirmComing(await reader('fr'), booking)).toEqual({ ok: true })
    const first = await saidAt(booking)
    await confirmComing(await reader('fr'), booking)
    expect(first).toBeTruthy()
    expect(await saidAt(booking)).toBe(first)

    await payload.update({ collection: 'info-sessions', id, data: { startsAt: '2036-05-06T15:00:00Z' } })
    await tellChange.run(payload, { session: id })
    expect(await saidAt(booking)).toBeNull()
  })

  test('without a seat is told that it is too late', async () => {
    const { id } = await onTuesday()
    const { id: booking } = await aBooking(id)
    await cancelSeat(await reader('fr'), booking)

    expect(await confirmComing(await reader('fr'), booking)).toEqual({ ok: false })
    expect(await saidAt(booking)).toBeNull()
  })
})

test('a session that is called off or not open reminds nobody', async () => {
  const { id } = await onTuesday()
  await aBooking(id)
  await letTimePass(sql`update info_sessions set state = 'cancelled' where id = ${id}`)

  await tick(dayBefore)
  expect(await reminders(id)).toEqual([])
})

test.each([
  ['an hour late is sent', 1, true],
  ['a day late is not', 24, false],
])('a reminder that is written %s', async (_, late, isSent) => {
  const { id } = await anInfoSession()
  const { id: booking } = await aBooking(id)
  const at = new Date(Date.now() - late * 3_600_000).toISOString()

  expect(Boolean(await writeLetter.run(payload, { booking, about: 'reminder', at }))).toBe(isSent)
})

test('a reminder that is written after the start is not sent', async () => {
  const { id } = await anInfoSession()
  const { id: booking } = await aBooking(id)
  await letTimePass(sql`update info_sessions set starts_at = now() - interval '1 minute' where id = ${id}`)
  const at = new Date(Date.now() - 3_600_000).toISOString()

  expect(await writeLetter.run(payload, { booking, about: 'reminder', at })).toBeUndefined()
})
