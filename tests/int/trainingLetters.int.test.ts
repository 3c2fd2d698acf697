import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, test } from 'vitest'

import { lettersTo } from '../helpers/courseMail'
import { openMailbox } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { coordinatorOf } = await import('../helpers/programme/applications')
const { letTimePass } = await import('../helpers/programme/bookings')
const { aCourse, aDateOf, aMentor, aRun, inHours, letBegin, seated, statesIn } =
  await import('../helpers/programme/courses')
const { tellChange } = await import('@/programme/changes/tellChange')
const { remind } = await import('@/programme/reminders/remind')
const { findFeed, makeFeed, memberEntries, stopFeed } = await import('@/programme/training/feeds')
const { makeUp } = await import('@/programme/training/makeUp')
const { changeRun, leaveCourse } = await import('@/programme/training/ownSeat')

const nobody = () => requestAs(null)

const lettersOf = (who: { email: string | null }) => lettersTo(letters, who)

beforeEach(async () => {
  letters.length = 0
  await letTimePass(sql`delete from graphile_worker._private_jobs`)
})

describe('whoever has a seat in a course', () => {
  test('gets every date, in the letter and in their calendar, and loses all of them by giving it back', async () => {
    const { id: course } = await aCourse({ title: 'Basic training' })
    const run = await aRun({ course })
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    await leaveCourse(await nobody(), mentor, booking)
    const [gone] = await lettersOf(mentor)
    expect(gone?.subject).toBe('You no longer have a place in “Basic training”')

    await seated(mentor, run.id)
    const [, first] = await lettersOf(mentor)
    expect(first?.subject).toBe('Your place in “Basic training”')
    expect(first?.text.match(/Half day/g)?.length).toBe(2)
    expect(first?.text).toContain('Rue de l’Exemple 1')
    expect(first?.text).toMatch(/\/en\/portal\/training/)
    expect(first?.dates.map(({ status, summary }) => [status, summary.startsWith('Basic training: Half day')])).toEqual(
      [
        ['CONFIRMED', true],
        ['CONFIRMED', true],
      ],
    )
    expect(gone?.dates.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('who changes groups gets the new dates, and the old ones are taken out', async () => {
    const run = await aRun()
    const other = await aRun({ course: run.course, branch: run.branch, at: [480] })
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    const [before] = await lettersOf(mentor)

    await changeRun(await nobody(), mentor, { booking, run: other.id })

    const [, moved] = await lettersOf(mentor)
    expect(moved?.subject).toMatch(/^Your new dates of/)
    expect(moved?.dates.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED'])
    expect(moved?.dates.slice(1).map(({ uid }) => uid)).toEqual(before?.dates.map(({ uid }) => uid))
    expect(moved?.dates[1]?.sequence).toBeGreaterThan(before?.dates[0]?.sequence ?? 9)
  })

  test('is told what has changed, with all dates, once for all saves of a minute', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)
    const [before] = await lettersOf(mentor)
    await payload.update({ collection: 'course-dates', id: run.dates[0] ?? '', data: { state: 'cancelled' } })
    await aDateOf(run.id, 300)
    await payload.update({
      collection: 'course-runs',
      id: run.id,
      data: { place: { street: 'Nouvelle rue 2', city: 'Namur' } },
    })

    await tellChange.run(payload, { session: run.id })
    await tellChange.run(payload, { session: run.id })

    const [, changed, ...more] = await lettersOf(mentor)
    expect(more).toEqual([])
    expect(changed?.subject).toMatch(/^Something has changed/)
    expect(changed?.text).toContain('The dates are not the same any more')
    expect(changed?.text).toContain('Nouvelle rue 2')
    expect(changed?.dates.map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED'])
    expect(changed?.dates.slice(0, 2).map(({ uid }) => uid)).toEqual(before?.dates.map(({ uid }) => uid))
  })

  test('is told of every coming date that changes after the first one, and not of one that is over', async () => {
    const run = await aRun({ at: [240, 264, 288] })
    await tellChange.run(payload, { session: run.id }) // That it was planned is told already.
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)
    const [before] = await lettersOf(mentor)
    await letBegin(run)
    const [first = '', second = '', third = ''] = run.dates
    const change = (id: string, data: object) => payload.update({ collection: 'course-dates', id, data })

    await change(first, { endsAt: new Date(Date.now() - 60_000).toISOString() })
    await tellChange.run(payload, { session: run.id })
    expect(await lettersOf(mentor)).toHaveLength(1)

    await change(second, { state: 'cancelled' })
    await change(third, { endsAt: inHours(291) })
    await tellChange.run(payload, { session: run.id })

    const [, changed, ...more] = await lettersOf(mentor)
    expect(more).toEqual([])
    expect(changed?.subject).toMatch(/^Something has changed/)
    expect(changed?.text.match(/Half day/g)?.length).toBe(1)
    expect(changed?.dates.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED'])
    expect(changed?.dates[2]?.sequence).toBeGreaterThan(before?.dates[2]?.sequence ?? 9)
  })

  test('hears that it does not take place, and has no seat any more', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)

    await payload.update({ collection: 'course-runs', id: run.id, data: { state: 'cancelled' } })

    const [off] = await lettersOf(mentor)
    expect(off?.subject).toMatch(/will not take place$/)
    expect(await statesIn(run.id)).toEqual(['cancelled'])
  })

  test('is reminded a week before the first date, and the day before each', async () => {
    const run = await aRun({ at: [], state: 'draft' })
    for (const day of ['2036-05-06', '2036-05-13'])
      await payload.create({
        collection: 'course-dates',
        data: { run: run.id, startsAt: `${day}T08:00:00Z`, endsAt: `${day}T11:00:00Z`, state: 'planned' },
      })
    await payload.update({ collection: 'course-runs', id: run.id, data: { state: 'open' } })
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)
    const reminded = async (moment: string) => {
      await remind(await nobody(), new Date(moment))
      const { rows } = await letTimePass(sql`
        select job.payload->>'at' as at from graphile_worker._private_jobs job join bookings on bookings.id::text = job.payload->>'booking'
        where course_run_id = ${run.id} and job.payload->>'about' = 'reminder' order by job.id`)
      return rows.map(({ at }) => String(at))
    }
    const [week, first, second] = ['2036-04-29T09:00:00.000Z', '2036-05-05T09:00:00.000Z', '2036-05-12T09:00:00.000Z']

    expect(await reminded('2036-04-29T08:59:00Z')).toEqual([])
    expect(await reminded('2036-04-29T09:01:00Z')).toEqual([week])
    expect(await reminded('2036-04-29T19:01:00Z')).toEqual([week])
    expect(await reminded('2036-05-05T09:01:00Z')).toEqual([week, first])
    expect(await reminded('2036-05-06T07:01:00Z')).toEqual([week, first])
    expect(await reminded('2036-05-12T09:01:00Z')).toEqual([week, first, second])
  })

  test('hears where they make up for a date', async () => {
    const run = await aRun({ at: [-30, 240] })
    const other = await aRun({ course: run.course, branch: run.branch })
    await letTimePass(
      sql`update course_dates set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days' where id = ${run.dates[0]}`,
    )
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    await lettersOf(mentor)
    await makeUp(await coordinatorOf(run.branch), { booking, missed: run.dates[0] ?? '', date: other.dates[1] ?? '' })

    const [, extra] = await lettersOf(mentor)
    expect(extra?.subject).toMatch(/^Your extra date of/)
    expect(extra?.dates.map(({ uid }) => uid.split('.')[0])).toEqual([other.dates[1]])
  })
})

test('a calendar reads one’s own dates at an address of one’s own, until it is made anew or switched off', async () => {
  const run = await aRun()
  const [mentor, other] = [await aMentor(run.branch), await aMentor(run.branch)]
  await seated(mentor, run.id)
  const token = await makeFeed(await nobody(), mentor)

  const found = await findFeed(payload, token)
  expect(found).toEqual({ member: mentor.id, language: 'en' })
  const entries = await memberEntries(payload, { member: mentor.id, locale: 'en' })
  expect(entries.map(({ uid }) => uid.split('.')[0])).toEqual(run.dates)
  expect(await memberEntries(payload, { member: other.id, locale: 'en' })).toEqual([])

  const second = await makeFeed(await nobody(), mentor)
  expect(await findFeed(payload, token)).toBeUndefined()
  await stopFeed(await nobody(), mentor)
  expect(await findFeed(payload, second)).toBeUndefined()
})
