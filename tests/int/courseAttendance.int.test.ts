import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { closeRun } from '@/programme/training/closeRun'
import { listTraining } from '@/programme/training/listTraining'
import { makeUp } from '@/programme/training/makeUp'
import { readCertificate } from '@/programme/training/readCertificate'
import { readSheet } from '@/programme/training/readSheet'
import { stopCourse } from '@/programme/training/stopCourse'
import { type Presence, sayPresences } from '@/programme/training/sayPresence'

import { payload, requestAs } from '../helpers/house'
import { coordinatorOf, everybodyElse, ownApplication } from '../helpers/programme/applications'
import { letTimePass } from '../helpers/programme/bookings'
import {
  aCourse,
  aMentor,
  aRun,
  aRunThatWas,
  completions,
  letTake,
  seated,
  statesIn,
} from '../helpers/programme/courses'

const say = (
  req: Awaited<ReturnType<typeof coordinatorOf>>,
  date: string,
  words: Record<string, Presence | undefined>,
) => sayPresences(req, { date, words })
describe('who was at every date that is needed', () => {
  test('gets a certificate once the course is closed, and a mentor is ready with it', async () => {
    const { run, people, req } = await aRunThatWas({ mentors: 2, leadsToReady: true })
    const [there, away] = people
    if (!there || !away) throw new Error('Nobody is in the run')
    await say(req, run.dates[0] ?? '', { [there.booking]: 'present', [away.booking]: 'present' })
    await say(req, run.dates[1] ?? '', { [there.booking]: 'late', [away.booking]: 'absent' })
    expect(await completions(there.member.id)).toEqual([])

    expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 1 })
    expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 0 })

    const [code = ''] = await completions(there.member.id)
    expect(await completions(away.member.id)).toEqual([])
    expect((await ownApplication(there.member))?.state).toBe('ready')
    expect((await ownApplication(away.member))?.state).toBe('inTraining')
    const { firstName, lastName } = there.member
    expect(await readCertificate(payload, { code: code.toLowerCase().replace('-', ' '), locale: 'en' })).toMatchObject({
      name: `${firstName} ${lastName}`,
      code,
    })
    expect(await readCertificate(payload, { code, locale: 'en', member: away.member.id })).toBeUndefined()
  })

  test('is not ready while another course is missing', async () => {
    await aCourse({ leadsToReady: true })
    const { run, people, req } = await aRunThatWas({ leadsToReady: true })
    for (const date of run.dates) await say(req, date, { [people[0]?.booking ?? '']: 'present' })

    await closeRun(req, run.id)

    expect(await completions(people[0]?.member.id ?? '')).toHaveLength(1)
    expect((await ownApplication(people[0]!.member))?.state).toBe('inTraining')
    await letTimePass(sql`update courses set ended = true`)
  })

  test('can be put right after the closing, and is given it then', async () => {
    const { run, people, req } = await aRunThatWas()
    const { booking = '', member } = people[0] ?? {}
    await say(req, run.dates[0] ?? '', { [booking]: 'present' })
    await closeRun(req, run.id)
    expect(await completions(member?.id ?? '')).toEqual([])

    await say(req, run.dates[1] ?? '', { [booking]: 'present' })

    expect(await completions(member?.id ?? '')).toHaveLength(1)
  })

  test('may have made a date up in another run', async () => {
    const { run, people, req } = await aRunThatWas()
    const { booking = '', member } = people[0] ?? {}
    const other = await aRun({ course: run.course, branch: run.branch, capacity: 1 })
    const [first = '', second = ''] = run.dates
    await say(req, first, { [booking]: 'present' })
    await closeRun(req, run.id)

    expect(await makeUp(req, { booking, missed: second, date: other.dates[0] ?? '' })).toEqual({ ok: true })
    expect(await makeUp(req, { booking, missed: second, date: other.dates[0] ?? '' })).toMatchObject({ ok: false })
    const training = await listTraining(await requestAs(null), {
      member: member!,
      application: { role: 'mentor', state: 'inTraining' },
      now: new Date(),
    })
    expect(training.seats[0]?.makeUps.map(({ missed }) => missed)).toEqual([second])
    expect((await readSheet(req, other.id))?.guests).toMatchObject([{ booking, attendance: null }])

    await letTake(other)
    await say(req, other.dates[0] ?? '', { [booking]: 'present' })

    expect(await completions(member?.id ?? '')).toHaveLength(1)
  })
})

test('whoever was to make a date up, and stopped, leaves their chair to the next', async () => {
  const { run, people, req } = await aRunThatWas({ mentors: 2 })
  const other = await aRun({ course: run.course, branch: run.branch, capacity: 1 })
  const plan = (booking = '') => makeUp(req, { booking, missed: run.dates[1] ?? '', date: other.dates[0] ?? '' })
  expect(await plan(people[0]?.booking)).toEqual({ ok: true })
  expect(await plan(people[1]?.booking)).toEqual({ ok: false, reason: 'full' })

  await stopCourse(req, people[0]?.booking ?? '')

  expect(await plan(people[1]?.booking)).toEqual({ ok: true })
})

describe('nothing is written', () => {
  test('by anybody else', async () => {
    const { run, people } = await aRunThatWas()
    const { booking = '' } = people[0] ?? {}
    for (const req of await everybodyElse()) {
      expect(await say(req, run.dates[0] ?? '', { [booking]: 'present' })).toEqual({ ok: false, reason: 'unknown' })
      expect(await closeRun(req, run.id)).toEqual({ ok: false, reason: 'unknown' })
      expect(await readSheet(req, run.id)).toBeUndefined()
    }
    expect((await letTimePass(sql`select from course_attendances where booking_id = ${booking}`)).rows).toEqual([])
  })

  test('too early, of a date that is cancelled, or of people of another run', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    const req = await coordinatorOf(run.branch)
    expect(await say(req, run.dates[0] ?? '', { [booking]: 'present' })).toEqual({ ok: false, reason: 'early' })
    expect(await closeRun(req, run.id)).toEqual({ ok: false, reason: 'early' })

    const stranger = await aRunThatWas()
    await letTake(run)
    await letTimePass(sql`update course_dates set state = 'cancelled' where id = ${run.dates[1]}`)
    expect(await say(req, run.dates[1] ?? '', { [booking]: 'present' })).toEqual({ ok: false, reason: 'cancelled' })
    expect(await say(req, run.dates[0] ?? '', { [stranger.people[0]?.booking ?? '']: 'present' })).toEqual({
      ok: true,
      changed: 0,
    })
  })

  test('twice: the same word again changes nothing, and no word takes it back', async () => {
    const { run, people, req } = await aRunThatWas()
    const { booking = '' } = people[0] ?? {}
    const [date = ''] = run.dates

    expect(await say(req, date, { [booking]: 'excused' })).toEqual({ ok: true, changed: 1 })
    expect(await say(req, date, { [booking]: 'excused' })).toEqual({ ok: true, changed: 0 })
    expect(await say(req, date, { [booking]: undefined })).toEqual({ ok: true, changed: 1 })
    expect((await readSheet(req, run.id))?.people[0]?.said).toMatchObject([{ attendance: null }])
  })
})

test('everybody of whom nothing is said is present by one button, and what a colleague said meanwhile stays', async () => {
  const { run, people, req } = await aRunThatWas({ mentors: 3 })
  const [first = '', second = '', third = ''] = people.map(({ booking }) => booking)
  const [date = ''] = run.dates
  await say(req, date, { [first]: 'excused' })

  await sayPresences(req, { date, words: { [second]: 'late' }, rest: 'present' })

  const said = (await readSheet(req, run.id))?.people.map((one) => [one.booking, one.said[0]?.attendance])
  expect(new Map(said as [string, string][])).toEqual(
    new Map([
      [first, 'excused'],
      [second, 'late'],
      [third, 'present'],
    ]),
  )
})

describe('somebody who stops in the middle of a course', () => {
  test('is out of it and told so, keeps what was noted, and gets no certificate', async () => {
    const { run, people, req } = await aRunThatWas({ mentors: 2 })
    const [gone, stays] = people.map(({ booking }) => booking)
    if (!gone || !stays) throw new Error('Nobody is in the run')
    for (const date of run.dates) await say(req, date, { [gone]: 'present', [stays]: 'present' })

    expect(await stopCourse(req, gone)).toEqual({ ok: true })

    expect(await stopCourse(req, gone)).toEqual({ ok: false, reason: 'unknown' })
    expect((await readSheet(req, run.id))?.people.map(({ booking }) => booking)).toEqual([stays])
    expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 1 })
    expect(await stopCourse(req, stays)).toEqual({ ok: false, reason: 'unknown' })
    const { rows } = await letTimePass(sql`
      select count(said.id)::int as said, exists (
          select from graphile_worker._private_jobs job
          where job.payload->>'booking' = ${gone} and job.payload->>'about' = 'cancelled') as told
      from course_attendances said where booking_id = ${gone}`)
    expect(rows).toEqual([{ said: 2, told: true }])
  })

  test('before it begins leaves their place to whoever waits; nobody else may take them out', async () => {
    const run = await aRun({ capacity: 1 })
    const [first, second] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(first, run.id)
    await seated(second, run.id)
    for (const stranger of await everybodyElse())
      expect(await stopCourse(stranger, booking)).toEqual({ ok: false, reason: 'unknown' })
    expect(await stopCourse(await requestAs(null), 'nothing')).toEqual({ ok: false, reason: 'unknown' })

    expect(await stopCourse(await coordinatorOf(run.branch), booking)).toEqual({ ok: true })

    expect(await statesIn(run.id)).toEqual(['cancelled', 'held'])
  })
})
