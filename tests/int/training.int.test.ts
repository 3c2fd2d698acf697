import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { addWalkIn } from '@/programme/attendance/addWalkIn'
import { closeList } from '@/programme/attendance/closeList'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { askSeat } from '@/programme/bookings/askSeat'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { changeRun, leaveCourse, takePlace } from '@/programme/training/ownSeat'

import { payload, reader, requestAs } from '../helpers/house'
import { coordinatorOf, ownApplication } from '../helpers/programme/applications'
import { aBooking, callsDue, letTimePass } from '../helpers/programme/bookings'
import { aCourse, aMentor, aRun, asks, seated, statesIn } from '../helpers/programme/courses'
import { anInfoSession, anotherBranch, aWish } from '../helpers/programme/sessions'

const lettersTo = async (run: string) => {
  const { rows } = await letTimePass(sql`
    select job.payload->>'about' as about from graphile_worker._private_jobs job
    join bookings on bookings.id::text = job.payload->>'booking' where course_run_id = ${run} order by job.id`)
  return rows.map(({ about }) => String(about))
}

describe('a mentor who has been met', () => {
  test('has one seat for all dates, however often they ask, and hears of it', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch)

    const answers = await Promise.all([1, 2, 3].map(() => asks(mentor, run.id)))

    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await statesIn(run.id)).toEqual(['booked'])
    expect(await lettersTo(run.id)).toEqual(['booked'])
  })

  test('is in training once a course that leads to being ready has a seat for them, and not before', async () => {
    const { id: course } = await aCourse({ leadsToReady: true })
    const run = await aRun({ course, capacity: 1 })
    const [first, second] = [await aMentor(run.branch), await aMentor(run.branch)]
    const got = await seated(first, run.id)
    const waits = await seated(second, run.id)

    expect((await ownApplication(first))?.state).toBe('inTraining')
    expect((await ownApplication(second))?.state).toBe('intakeDone')

    await leaveCourse(await requestAs(null), first, got.booking)
    await takePlace(await requestAs(null), second, waits.booking)

    expect((await ownApplication(second))?.state).toBe('inTraining')
  })

  test('cannot have two runs of one course, but changes from one to the other, and whoever waits moves up', async () => {
    const run = await aRun({ capacity: 1 })
    const other = await aRun({ course: run.course, branch: run.branch, at: [480, 504] })
    const [mentor, waiting] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(mentor, run.id)
    await seated(waiting, run.id)

    expect(await asks(mentor, other.id)).toEqual({ ok: false, reason: 'elsewhere' })
    expect(await changeRun(await requestAs(null), mentor, { booking, run: other.id })).toEqual({ ok: true })

    expect(await statesIn(run.id)).toEqual(['cancelled', 'held'])
    expect(await statesIn(other.id)).toEqual(['booked'])
    expect(await lettersTo(other.id)).toEqual(['moved'])
    expect(await lettersTo(run.id)).toEqual(['booked', 'waiting', 'offered'])
  })

  test('changes to no other course', async () => {
    const run = await aRun()
    const other = await aRun({ branch: run.branch })
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)

    expect(await changeRun(await requestAs(null), mentor, { booking, run: other.id })).toMatchObject({ ok: false })
    expect(await statesIn(run.id)).toEqual(['booked'])
  })

  test('without e-mail is called', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch, 'intakeDone', { telephone: '+32470112233' })

    await seated(mentor, run.id)

    expect(await lettersTo(run.id)).toEqual([])
    const { rows } = await letTimePass(sql`
      select reason from calls join bookings on bookings.id = booking_id where bookings.course_run_id = ${run.id}`)
    expect(rows).toEqual([{ reason: 'booked' }])
    expect(await callsDue(run.id)).toEqual([])
  })
})

describe('nobody gets a seat', () => {
  test.each([
    ['who was not met yet', 'intakePlanned', {}, 'notForYou'],
    ['who stopped', 'withdrawn', {}, 'notForYou'],
    ['who is a mentee, in a course for mentors', 'intakeDone', { role: 'mentee' }, 'notForYou'],
  ] as const)('%s', async (_, state, known, reason) => {
    const run = await aRun()

    expect(await asks(await aMentor(run.branch, state, known), run.id)).toEqual({ ok: false, reason })
    expect(await statesIn(run.id)).toEqual([])
  })

  test('of another branch, unless the course is online and in the same country', async () => {
    const [here, there] = [await anotherBranch(), await anotherBranch()]
    await letTimePass(sql`update branches set country = 'BE' where id in (${here}, ${there})`)
    const onSite = await aRun({ branch: there })
    const meeting = { address: 'https://meet.example.org/1' }
    const online = await aRun({ branch: there, mode: 'online', meeting })
    const mentor = await aMentor(here)

    expect(await asks(mentor, onSite.id)).toEqual({ ok: false, reason: 'notForYou' })
    expect(await asks(mentor, online.id)).toMatchObject({ ok: true })
  })

  test('before the course that comes first, and with it', async () => {
    const first = await aCourse()
    const { id: course } = await aCourse({ prior: first.id })
    const run = await aRun({ course })
    const mentor = await aMentor(run.branch)

    expect(await asks(mentor, run.id)).toEqual({ ok: false, reason: 'priorFirst' })

    const data = { member: mentor.id, course: first.id, completedAt: new Date().toISOString(), code: mentor.id }
    await payload.create({ collection: 'course-completions', data })
    expect(await asks(mentor, run.id)).toMatchObject({ ok: true })
  })

  test.each([
    ['of a draft', { state: 'draft' } as const, 'unknown'],
    ['of a closed one', { state: 'closed' } as const, 'closed'],
    ['of one that is called off', { state: 'cancelled' } as const, 'cancelled'],
  ])('%s', async (_, facts, reason) => {
    const run = await aRun(facts)

    expect(await asks(await aMentor(run.branch), run.id)).toEqual({ ok: false, reason })
  })

  test('once the first date has begun', async () => {
    const run = await aRun({ at: [-1, 240] })

    expect(await asks(await aMentor(run.branch), run.id)).toEqual({ ok: false, reason: 'started' })
  })

  test('of somebody else: neither back nor changed nor taken', async () => {
    const run = await aRun()
    const [mentor, other] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(mentor, run.id)

    expect(await leaveCourse(await requestAs(null), other, booking)).toMatchObject({ ok: false })
    expect(await takePlace(await requestAs(null), other, booking)).toMatchObject({ ok: false })
    expect(await statesIn(run.id)).toEqual(['booked'])
  })
})

test('no door of info sessions leads into a course: neither a stranger’s wish nor a walk-in nor a word at the door', async () => {
  const run = await aRun()
  const mentor = await aMentor(run.branch)
  const { booking } = await seated(mentor, run.id)
  const req = await coordinatorOf(run.branch)
  const wish = { ...aWish(run.id), formKey: 'a form' }

  expect(await askSeat(await reader('fr'), { wish, address: '203.0.113.7' })).toEqual({ ok: false, reason: 'unknown' })
  expect(await addWalkIn(req, { wish, over: true })).toEqual({ ok: false, reason: 'unknown' })
  expect(await recordAttendance(req, { booking, attendance: 'came' })).toEqual({ ok: false, reason: 'unknown' })
  expect(await closeList(req, run.id)).toEqual({ ok: false, reason: 'unknown' })
  expect(
    await moveSeat(req, { booking: (await aBooking((await anInfoSession()).id)).id, session: run.id }),
  ).toMatchObject({
    ok: false,
  })
  expect(await statesIn(run.id)).toEqual(['booked'])
})

test('a hundred mentors race for twelve places: exactly twelve get one, the others wait in the order of coming', async () => {
  const run = await aRun({ capacity: 12, waitingSeats: 100 })
  const mentors = await Promise.all(Array.from({ length: 100 }, () => aMentor(run.branch)))

  const answers = await Promise.all(mentors.map((mentor) => asks(mentor, run.id)))

  expect(answers.every(({ ok }) => ok)).toBe(true)
  const states = await statesIn(run.id)
  expect(states.slice(0, 12).every((state) => state === 'booked')).toBe(true)
  expect(states.slice(12)).toEqual(Array.from({ length: 88 }, () => 'waiting'))
}, 120_000)

test('the database refuses a thirteenth seat, two runs of one course, and a seat in nothing', async () => {
  const run = await aRun({ capacity: 1 })
  const other = await aRun({ course: run.course, branch: run.branch })
  const [first, second] = [await aMentor(run.branch), await aMentor(run.branch)]
  const { booking } = await seated(first, run.id)
  const waiting = await seated(second, run.id)
  const copy = (set: ReturnType<typeof sql>, of: string) =>
    letTimePass(sql`update bookings set ${set} where id = ${of}`)

  await expect(copy(sql`state = 'booked'`, waiting.booking)).rejects.toMatchObject({
    cause: { constraint: 'demand_seat' },
  })
  await expect(copy(sql`course_run_id = null`, booking)).rejects.toMatchObject({
    cause: { constraint: 'bookings_one_seating' },
  })
  await expect(
    payload.create({
      collection: 'bookings',
      data: {
        courseRun: other.id,
        member: first.id,
        state: 'booked',
        language: 'en',
        consentVersion: 'x',
        consentedAt: new Date().toISOString(),
        code: booking,
        missedOffers: 0,
      },
    }),
  ).rejects.toThrow()
  expect(await statesIn(other.id)).toEqual([])
})
