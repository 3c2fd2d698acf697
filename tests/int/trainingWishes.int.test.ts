import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, test } from 'vitest'

import { lettersTo } from '../helpers/courseMail'
import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { requestAs } = await import('../helpers/house')
const { coordinatorOf } = await import('../helpers/programme/applications')
const { letTimePass } = await import('../helpers/programme/bookings')
const { aMentor, aRun, asks, letBegin, letTake, seated, statesIn } = await import('../helpers/programme/courses')
const { stopApplication } = await import('@/programme/applications/stopApplication')
const { eraseMember } = await import('@/programme/members/eraseMember')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { listTraining } = await import('@/programme/training/listTraining')
const { closeRun } = await import('@/programme/training/closeRun')
const { sayPresences } = await import('@/programme/training/sayPresence')
const { wishFor } = await import('@/programme/training/wishes')
const { tablesSaying } = await import('../helpers/clearing')

const nobody = () => requestAs(null)

const lettersOf = (who: { email: string | null }) => lettersTo(letters, who)

beforeEach(async () => {
  letters.length = 0
  await letTimePass(sql`delete from graphile_worker._private_jobs`)
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
