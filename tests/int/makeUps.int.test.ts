import { sql } from '@payloadcms/db-postgres'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'

import { composeLetter } from '@/programme/bookings/composeLetter'
import { tellChange } from '@/programme/changes/tellChange'
import { remind } from '@/programme/reminders/remind'
import { memberEntries } from '@/programme/training/feeds'
import { makeUp } from '@/programme/training/makeUp'

import { payload, requestAs } from '../helpers/house'
import { coordinatorOf } from '../helpers/programme/applications'
import { letTimePass } from '../helpers/programme/bookings'
import { aDateOf, aMentor, aRun, inHours, letBegin, seated } from '../helpers/programme/courses'

/** Somebody of one run who makes up for its first date on the first of another one. */
async function whoMakesUp() {
  const run = await aRun()
  const other = await aRun({ course: run.course, branch: run.branch, at: [480, 504] })
  const mentor = await aMentor(run.branch)
  const { booking } = await seated(mentor, run.id)
  await letBegin(run)
  const [missed = '', date = ''] = [run.dates[0], other.dates[0]]
  expect(await makeUp(await coordinatorOf(run.branch), { booking, missed, date })).toEqual({ ok: true })
  await letTimePass(sql`delete from graphile_worker._private_jobs`)
  await tellChange.run(payload, { session: other.id }) // That it was planned is told already.
  return { run, other, mentor, booking, date }
}

/** What somebody is told, with the moment or the date that it is about. */
async function toldTo(booking: string) {
  const { rows } = await letTimePass(sql`
    select payload->>'about' as about, payload->>'at' as at, payload->>'date' as date
    from graphile_worker._private_jobs where payload->>'booking' = ${booking} order by id`)
  return rows as { about: string; at: string | null; date: string | null }[]
}
const letterTo = async (
  booking: string,
  said: { about: 'reminder' | 'makeUpChanged' | 'makeUpOff'; at?: string; date?: string },
) => composeLetter(payload, { booking, by: 'email', ...said })
const change = (id: string, data: object) => payload.update({ collection: 'course-dates', id, data })

describe('whoever makes up for a date in another run', () => {
  test('is reminded of it the day before, once, and of no other date of that run', async () => {
    const { other, booking, date } = await whoMakesUp()
    await change(date, { startsAt: '2036-05-06T08:00:00Z', endsAt: '2036-05-06T11:00:00Z' })
    await change(other.dates[1] ?? '', { startsAt: '2036-05-13T08:00:00Z', endsAt: '2036-05-13T11:00:00Z' })
    const reminded = async (moment: string) => {
      await remind(await requestAs(null), new Date(moment))
      return (await toldTo(booking)).filter(({ about }) => about === 'reminder').map(({ at }) => at)
    }

    expect(await reminded('2036-04-29T09:01:00Z')).toEqual([])
    expect(await reminded('2036-05-05T09:01:00Z')).toEqual(['2036-05-05T09:00:00.000Z'])
    expect(await reminded('2036-05-05T09:02:00Z')).toEqual(['2036-05-05T09:00:00.000Z'])
    expect(await reminded('2036-05-12T09:01:00Z')).toEqual(['2036-05-05T09:00:00.000Z'])
  })

  test('hears when that date moves, and their calendar follows', async () => {
    const { run, other, mentor, booking, date } = await whoMakesUp()
    const entry = async () =>
      (await memberEntries(payload, { member: mentor.id, locale: 'en' })).find(({ uid }) => uid.startsWith(date))
    const before = await entry()
    await change(other.dates[1] ?? '', { endsAt: inHours(510) })
    await tellChange.run(payload, { session: other.id })
    expect(await toldTo(booking)).toEqual([])

    await change(date, { startsAt: inHours(490), endsAt: inHours(492) })
    await tellChange.run(payload, { session: other.id })

    expect(await toldTo(booking)).toEqual([{ about: 'makeUpChanged', at: null, date }])
    const letter = await letterTo(booking, { about: 'makeUpChanged', date })
    expect(letter?.props).toMatchObject({
      next: [{ startsAt: (await entry())?.startsAt }],
      calendar: { method: 'PUBLISH' },
    })
    expect((await entry())?.sequence).toBe((before?.sequence ?? 9) + 1)
    expect(run.id).not.toBe(other.id)
  })

  test.each([
    ['that date is cancelled', false],
    ['that run is called off', true],
  ])('hears when %s, and keeps their place in their own', async (_, isWhole) => {
    const { other, mentor, booking, date } = await whoMakesUp()
    if (isWhole) await payload.update({ collection: 'course-runs', id: other.id, data: { state: 'cancelled' } })
    else {
      await change(date, { state: 'cancelled' })
      await tellChange.run(payload, { session: other.id })
    }

    expect(await toldTo(booking)).toEqual([{ about: 'makeUpOff', at: null, date }])
    const letter = await letterTo(booking, { about: 'makeUpOff', date })
    expect(letter?.props.calendar).toMatchObject({ method: 'CANCEL', entries: [{ isCancelled: true }] })
    const entries = await memberEntries(payload, { member: mentor.id, locale: 'en' })
    expect(entries.filter(({ uid }) => uid.startsWith(date))).toMatchObject([{ isCancelled: true }])
    expect((await letTimePass(sql`select state from bookings where id = ${booking}`)).rows).toEqual([
      { state: 'booked' },
    ])
  })
})

test('two half days of one day come in one reminder, which names both', async () => {
  const run = await aRun({ at: [], state: 'draft' })
  const today = DateTime.now().setZone('Europe/Brussels').startOf('day')
  const hoursTo = (hour: number) => today.plus({ days: 1 }).set({ hour }).diffNow('hours').hours
  const dates = [await aDateOf(run.id, hoursTo(9)), await aDateOf(run.id, hoursTo(14))]
  await payload.update({ collection: 'course-runs', id: run.id, data: { state: 'open' } })
  const { booking } = await seated(await aMentor(run.branch), run.id)
  const at = today.set({ hour: 11 }).toJSDate()
  await letTimePass(
    sql`update bookings set booked_at = ${at.toISOString()}::timestamptz - interval '1 hour' where id = ${booking}`,
  )

  for (const minutes of [1, 2]) await remind(await requestAs(null), new Date(at.getTime() + minutes * 60_000))

  const told = (await toldTo(booking)).filter(({ about }) => about === 'reminder')
  expect(told.map((one) => one.at)).toEqual([at.toISOString()])
  const letter = await letterTo(booking, { about: 'reminder', at: at.toISOString() })
  expect(letter?.props).toMatchObject({ next: dates.map(({ title }) => ({ title })) })
})
