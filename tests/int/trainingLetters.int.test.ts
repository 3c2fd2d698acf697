import { sql } from '@payloadcms/db-postgres'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { coordinatorOf } = await import('../helpers/programme/applications')
const { letTimePass } = await import('../helpers/programme/bookings')
const { aCourse, aDateOf, aMentor, aRun, asks, inHours, letBegin, letTake, seated, statesIn } =
  await import('../helpers/programme/courses')
const { tellChange } = await import('@/programme/changes/tellChange')
const { remind } = await import('@/programme/reminders/remind')
const { stopApplication } = await import('@/programme/applications/stopApplication')
const { eraseMember } = await import('@/programme/members/eraseMember')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { findFeed, makeFeed, memberEntries, stopFeed } = await import('@/programme/training/feeds')
const { listTraining } = await import('@/programme/training/listTraining')
const { makeUp } = await import('@/programme/training/makeUp')
const { closeRun } = await import('@/programme/training/closeRun')
const { sayPresences } = await import('@/programme/training/sayPresence')
const { changeRun, leaveCourse } = await import('@/programme/training/ownSeat')
const { wishFor } = await import('@/programme/training/wishes')
const { tablesSaying } = await import('../helpers/clearing')

const nobody = () => requestAs(null)

/** What somebody has got so far: the subject, the words, and what a calendar program finds in it. */
async function lettersOf({ email }: { email: string | null }) {
  await workQueue()
  const mine = letters.filter((letter) => [letter.to].flat().some((one) => one?.text === email))
  return mine.map(({ subject, text, attachments }) => ({
    subject,
    text: text ?? '',
    dates: attachments.flatMap(datesIn),
  }))
}

function datesIn({ contentType, content }: { contentType: string; content: Buffer }) {
  if (contentType !== 'text/calendar') return []
  const calendar = new ICAL.Component(ICAL.parse(content.toString('utf8')) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const status = one.getFirstPropertyValue('status')
    return { uid: event.uid, sequence: event.sequence, at: event.startDate.toString(), status, summary: event.summary }
  })
}

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

describe('whoever wants the next run', () => {
  test('is offered a place when it opens, before anybody else and in the order of asking', async () => {
    const run = await aRun({ state: 'closed' })
    const [first, second, late] = [await aMentor(run.branch), await aMentor(run.branch), await aMentor(run.branch)]
    for (const member of [first, second])
      expect(await wishFor(await nobody(), member, { course: run.course, isWished: true })).toEqual({ ok: true })
    const next = await aRun({ course: run.course, branch: run.branch, capacity: 1 })

    expect(await statesIn(next.id)).toEqual(['held', 'waiting'])
    expect(await asks(late, next.id, { waitIfFull: false })).toEqual({ ok: false, reason: 'full' })
    expect((await lettersOf(first)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^A place is free/)])
    expect((await lettersOf(second)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^New dates of/)])
    expect((await letTimePass(sql`select from course_wishes where course_id = ${run.course}`)).rows).toEqual([])
    const shown = await listTraining(await nobody(), {
      member: first,
      application: { role: 'mentor', state: 'intakeDone' },
      now: new Date(),
    })
    expect(shown.seats).toMatchObject([{ state: 'held' }])
  })

  test('hears of it when it opens too late to offer places, and waits in its line', async () => {
    const run = await aRun({ state: 'closed' })
    const member = await aMentor(run.branch)
    await wishFor(await nobody(), member, { course: run.course, isWished: true })
    const next = await aRun({ course: run.course, branch: run.branch, at: [0.1, 240] })

    expect(await statesIn(next.id)).toEqual(['waiting'])
    const [letter, ...more] = await lettersOf(member)
    expect(letter?.subject).toMatch(/^New dates of/)
    expect(letter?.text).toContain('You are on the waiting list')
    expect(more).toEqual([])
  })

  test('keeps their wish as long as they may not follow the course', async () => {
    const run = await aRun({ state: 'closed' })
    const member = await aMentor(run.branch, 'intakePlanned')
    await wishFor(await nobody(), member, { course: run.course, isWished: true })

    const next = await aRun({ course: run.course, branch: run.branch })

    expect(await statesIn(next.id)).toEqual([])
    expect((await letTimePass(sql`select from course_wishes where course_id = ${run.course}`)).rows).toHaveLength(1)
  })

  test('and takes it back hears nothing', async () => {
    const run = await aRun({ state: 'closed' })
    const member = await aMentor(run.branch)
    await wishFor(await nobody(), member, { course: run.course, isWished: true })
    await wishFor(await nobody(), member, { course: run.course, isWished: false })

    const next = await aRun({ course: run.course, branch: run.branch })

    expect(await statesIn(next.id)).toEqual([])
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

test('whoever stops gives their seats back; whoever is erased leaves no name, and both have it all in their data', async () => {
  const run = await aRun()
  const [stopped, erased] = [await aMentor(run.branch), await aMentor(run.branch)]
  await seated(stopped, run.id)
  await seated(erased, run.id)
  const kept = await readMemberData(await nobody(), erased)
  expect(kept.training).toMatchObject([{ state: 'booked', dates: [{ attendance: null }, { attendance: null }] }])

  await stopApplication(await nobody(), stopped)
  await workQueue()
  await eraseMember(await nobody(), erased)

  expect(await statesIn(run.id)).toEqual(['cancelled', 'cancelled'])
  for (const word of [erased.lastName, erased.email ?? '']) expect(await tablesSaying(word)).toEqual([])
})

test('whoever stops or is erased after the first date is out of the course, too, and gets no certificate', async () => {
  const run = await aRun()
  const [stopped, erased] = [await aMentor(run.branch), await aMentor(run.branch)]
  const seats = [await seated(stopped, run.id), await seated(erased, run.id)]
  await letBegin(run)

  await stopApplication(await nobody(), stopped)
  await workQueue()
  await eraseMember(await nobody(), erased)

  expect(await statesIn(run.id)).toEqual(['cancelled', 'cancelled'])
  expect((await lettersOf(stopped)).map(({ subject }) => subject)).toContainEqual(
    expect.stringMatching(/^You no longer have a place/),
  )
  await letTake(run)
  const req = await coordinatorOf(run.branch)
  for (const date of run.dates) await sayPresences(req, { date, words: {}, rest: 'present' })
  expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 0 })
  const { rows } = await letTimePass(sql`
    select from course_attendances where booking_id in ${seats.map(({ booking }) => booking)}`)
  expect(rows).toEqual([])
  for (const word of [erased.lastName, erased.email ?? '']) expect(await tablesSaying(word)).toEqual([])
})
