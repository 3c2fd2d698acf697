import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { recordCall } from '@/programme/calls/recordCall'
import { closeRun } from '@/programme/training/closeRun'
import { leaveCourse } from '@/programme/training/ownSeat'
import { sayPresences } from '@/programme/training/sayPresence'
import { stopCourse } from '@/programme/training/stopCourse'
import { goOn } from '@/programme/waiting/goOn'
import { decide } from '@/programme/way/decide'
import type { Member } from '@/people/members/Member'

import { payload, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { aDay, coordinatorOf, ownApplication } from '../helpers/programme/applications'
import { letTimePass } from '../helpers/programme/bookings'
import { aCourse, aMentor, aRun, asks, completions, letBegin, letTake, seated } from '../helpers/programme/courses'

const nobody = () => requestAs(null)
const aTraining = async (facts: Parameters<typeof aRun>[0] = {}) =>
  aRun({ course: (await aCourse({ leadsToReady: true })).id, ...facts })

/** Where somebody stands, and who moved them there at last, by the history and by the log. */
async function standing(member: Member) {
  const { rows } = await letTimePass(sql`
    select applications.id, applications.state, actor_id as actor, coalesce(automatic, false) as automatic,
      last_act_at < now() - interval '1 day' as quiet
    from applications join application_moves moves on application_id = applications.id
    where member_id = ${member.id} order by at desc limit 1`)
  const [{ id, ...rest } = {}] = rows as ({ id: string } & Record<string, unknown>)[]
  const entry = (await logged({ subject: 'applications', document: id, act: 'update' })).at(-1)
  return { ...rest, by: entry?.by, logActor: entry?.actor, onBehalfOf: entry?.onBehalfOf }
}
const letBeQuiet = (member: Member) =>
  letTimePass(sql`update applications set last_act_at = now() - interval '40 days' where member_id = ${member.id}`)

describe('who takes a seat in a training', () => {
  test('is said to have done it who did it: the member, the colleague for them, the colleague, or nobody', async () => {
    const run = await aTraining({ capacity: 4 })
    const req = await coordinatorOf(run.branch)
    const colleague = String(req.user?.id)
    const [self, helped] = [await aMentor(run.branch), await aMentor(run.branch)]
    for (const member of [self, helped]) await letBeQuiet(member)

    await seated(self, run.id)
    await asks({ ...helped, actor: colleague }, run.id)

    expect(await standing(self)).toMatchObject({ state: 'inTraining', actor: null, by: 'member', quiet: false })
    expect(await standing(helped)).toMatchObject({ state: 'inTraining', actor: colleague, by: 'staff', quiet: true })
    expect((await standing(helped)).onBehalfOf).toBe(helped.id)
  })

  test('and was called, is moved by the colleague who called', async () => {
    const run = await aTraining({ capacity: 1 })
    const req = await coordinatorOf(run.branch)
    const [first, called] = [
      await aMentor(run.branch),
      await aMentor(run.branch, 'intakeDone', { telephone: '+32470112211' }),
    ]
    const { booking } = await seated(first, run.id)
    const waits = await seated(called, run.id)
    await letBeQuiet(called)
    await leaveCourse(await nobody(), first, booking)
    const { rows } = await letTimePass(
      sql`select id from calls where booking_id = ${waits.booking} and reason = 'offered'`,
    )

    await recordCall(req, { call: String(rows[0]?.id), result: 'reached', settle: 'accept' })

    const colleague = String(req.user?.id)
    expect(await standing(called)).toMatchObject({ state: 'inTraining', actor: colleague, by: 'staff', quiet: true })
  })

  test('too late to be asked, is moved by nobody', async () => {
    const run = await aTraining({ capacity: 1, at: [1, 264] })
    const [first, waiting] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(first, run.id)
    await asks(waiting, run.id, { bookIfFreed: true })
    await letBeQuiet(waiting)
    await letTimePass(sql`update course_dates set starts_at = now() + interval '5 minutes' where id = ${run.dates[0]}`)

    await leaveCourse(await nobody(), first, booking)

    expect(await standing(waiting)).toMatchObject({ state: 'inTraining', automatic: true, by: 'system', quiet: true })
  })
})

describe('a mentor without a seat in a training is in training no longer', () => {
  test('having given it back, and is again with another one', async () => {
    const run = await aTraining()
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)

    await leaveCourse(await nobody(), mentor, booking)
    expect(await standing(mentor)).toMatchObject({ state: 'intakeDone', by: 'member' })

    await seated(mentor, run.id)
    expect((await ownApplication(mentor))?.state).toBe('inTraining')
  })

  test('having stopped in the middle, or when the course is called off', async () => {
    const run = await aTraining()
    const req = await coordinatorOf(run.branch)
    const [stops, stays] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(stops, run.id)
    await seated(stays, run.id)
    await letBegin(run)

    await stopCourse(req, booking)
    expect(await standing(stops)).toMatchObject({ state: 'intakeDone', actor: String(req.user?.id), by: 'staff' })
    expect((await ownApplication(stays))?.state).toBe('inTraining')

    await payload.update({ collection: 'course-runs', id: run.id, data: { state: 'cancelled' }, req })
    expect((await ownApplication(stays))?.state).toBe('intakeDone')
  })

  test('but stays so with a seat in another training', async () => {
    const run = await aTraining()
    const other = await aTraining({ branch: run.branch })
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    await seated(mentor, other.id)

    await leaveCourse(await nobody(), mentor, booking)

    expect((await ownApplication(mentor))?.state).toBe('inTraining')
    await letTimePass(sql`update courses set ended = true where id in (${run.course}, ${other.course})`)
  })
})

test('nobody is made ready by hand whose training another has completed', async () => {
  await letTimePass(sql`update courses set ended = true where leads_to_ready`)
  const run = await aTraining()
  const [done, begins] = [await aMentor(run.branch), await aMentor(run.branch)]
  const data = { member: done.id, course: run.course, completedAt: new Date().toISOString(), code: done.id }
  await payload.create({ collection: 'course-completions', data })
  const req = await coordinatorOf(run.branch)
  const decided = async (member: Member) =>
    decide(req, { application: (await ownApplication(member))?.id ?? '', decision: 'ready' })

  expect(await decided(begins)).toEqual({ ok: false, reason: 'unknown' })
  expect(await decided(done)).toEqual({ ok: true })
})

describe('whoever is on hold while their course ends', () => {
  /** A mentor in a run, put on hold during it, who was at every date when it was closed. */
  async function heldDuring() {
    await letTimePass(sql`update courses set ended = true where leads_to_ready`)
    const run = await aTraining()
    const req = await coordinatorOf(run.branch)
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)
    await letTake(run)
    const application = (await ownApplication(mentor))?.id ?? ''
    await decide(req, { application, decision: 'hold', until: aDay(20) })
    for (const date of run.dates) await sayPresences(req, { date, words: {}, rest: 'present' })
    expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 1 })
    return { mentor, application, req }
  }

  test('has their certificate, stays on hold, and is ready when a coordinator goes on with them', async () => {
    const { mentor, application, req } = await heldDuring()
    expect(await completions(mentor.id)).toHaveLength(1)
    expect((await ownApplication(mentor))?.state).toBe('onHold')

    expect(await decide(req, { application, decision: 'resume' })).toEqual({ ok: true })

    expect(await standing(mentor)).toMatchObject({ state: 'ready', by: 'staff' })
    const { rows } = await letTimePass(sql`
      select payload->>'about' as about from graphile_worker._private_jobs
      where payload->>'application' = ${application} and payload->>'about' in ('ready', 'resumed')`)
    expect(rows).toEqual([{ about: 'ready' }])
  })

  test('is ready when they go on themselves once the pause is over', async () => {
    const { mentor, application } = await heldDuring()
    await letTimePass(sql`
      update applications set held_until = now() - interval '1 hour', asked_at = now() + interval '1 second' where id = ${application}`)

    expect(await goOn(await nobody(), mentor)).toEqual({ ok: true })

    expect((await ownApplication(mentor))?.state).toBe('ready')
  })

  test('goes on where they were while something is missing', async () => {
    const run = await aTraining()
    const req = await coordinatorOf(run.branch)
    const mentor = await aMentor(run.branch)
    const { booking } = await seated(mentor, run.id)
    const application = (await ownApplication(mentor))?.id ?? ''
    await decide(req, { application, decision: 'hold', until: aDay(20) })
    await decide(req, { application, decision: 'resume' })
    expect((await ownApplication(mentor))?.state).toBe('inTraining')

    expect(await decide(req, { application, decision: 'hold', until: aDay(20) })).toEqual({ ok: true })
    expect(await leaveCourse(await nobody(), mentor, booking)).toEqual({ ok: true })
    await decide(req, { application, decision: 'resume' })
    expect((await ownApplication(mentor))?.state).toBe('intakeDone')
  })
})
