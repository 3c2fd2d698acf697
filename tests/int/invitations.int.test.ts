import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aCandidate, answerSteps, coordinatorOf, everybodyElse, ownApplication, whoWaits } =
  await import('../helpers/programme/applications')
const { aCourse, aMentor, aRun, seated } = await import('../helpers/programme/courses')
const { first, intakeOf, kept, moment, pick, second, typed } = await import('../helpers/programme/intakes')
const { anotherBranch } = await import('../helpers/programme/sessions')
const { sendApplication } = await import('@/programme/applications/sendApplication')
const { listCalls } = await import('@/programme/calls/listCalls')
const { inviteToCourse } = await import('@/programme/invitations/inviteToCourse')
const { inviteToInterview } = await import('@/programme/invitations/inviteToInterview')
const { listOpenRuns } = await import('@/programme/invitations/listOpenRuns')
const { readChosen } = await import('@/programme/invitations/readChosen')
const { readMemberData } = await import('@/programme/members/readMemberData')

type Waiting = Awaited<ReturnType<typeof whoWaits>>
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)
const about = (email: string | null) => letters.filter(({ to }) => JSON.stringify(to).includes(email ?? '?'))

/** Somebody else who waits in the same branch. */
async function another({ branch }: Waiting, known = {}) {
  const member = await aCandidate({ branch, role: 'mentor', language: 'nl', ...known })
  await answerSteps(member)
  await sendApplication(await requestAs(null), member, { hasAgreed: true })
  return { member, id: (await ownApplication(member))?.id ?? '' }
}
const meeting = { minutes: '60', mode: 'onSite', place: 'Rue de l’Union 31', meeting: '' }
const inviteAll = (req: Waiting['req'], people: { id: string }[], times = [typed(first), typed(second)]) =>
  inviteToInterview(req, { applications: people.map(({ id }) => id), times, ...meeting })

describe('moments for an interview', () => {
  test('are shared by several people: what one of them chooses is gone for the others', async () => {
    const one = await whoWaits()
    const other = await another(one)
    expect(await inviteAll(one.req, [one, other])).toEqual({ ok: true, invited: 2, left: 0 })
    for (const who of [one, other]) expect((await intakeOf(who))?.times).toEqual([kept(first), kept(second)])
    expect(await pick(one, first)).toEqual({ ok: true })
    expect((await intakeOf(other))?.times).toEqual([kept(second)])
    expect(await pick(other, first)).toEqual({ ok: false, reason: 'taken' })
    expect(await pick(other, second)).toEqual({ ok: true })
    await workQueue()
    for (const { member } of [one, other]) expect(about(member.email).length).toBeGreaterThan(1)
    expect((await logged({ document: other.id, actor: String(one.req.user?.id) })).map(({ act }) => act)).toContain(
      'update',
    )
  })

  test('race: of two who want the same moment one gets it', async () => {
    const one = await whoWaits()
    const other = await another(one)
    await inviteAll(one.req, [one, other])
    const answers = await Promise.all([pick(one, second), pick(other, second)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('may be ten, and what is wrong with them is said before anybody is invited', async () => {
    const one = await whoWaits()
    const ten = Array.from({ length: 11 }, (_, index) => typed(moment(5 + index, 9)))
    expect(await inviteAll(one.req, [one], ['2020-01-01T10:00'])).toEqual({ ok: false, reason: 'timePast' })
    expect(await inviteAll(one.req, [one], [])).toEqual({ ok: false, reason: 'timesMissing' })
    expect(await intakeOf(one)).toBeUndefined()
    expect(await inviteAll(one.req, [one], ten)).toEqual({ ok: true, invited: 1, left: 0 })
    expect((await intakeOf(one))?.times).toHaveLength(10)
  })

  test('sent twice count once, and whoever has moments already keeps theirs', async () => {
    const one = await whoWaits()
    const other = await another(one)
    const answers = await Promise.all([
      inviteAll(one.req, [one, other]),
      inviteAll(await coordinatorOf(one.branch), [other, one]),
    ])
    expect(answers).toContainEqual({ ok: true, invited: 2, left: 0 })
    expect(answers).toContainEqual({ ok: true, invited: 0, left: 2 })
    await pick(one, first)
    expect(await inviteAll(one.req, [one, other], [typed(moment(9, 9))])).toEqual({ ok: true, invited: 0, left: 2 })
    expect((await intakeOf(one))?.startsAt).toBe(kept(first))
  })

  test('never reach people of another branch, nor anybody by whoever is no coordinator', async () => {
    const [one, elsewhere] = [await whoWaits(), await whoWaits()]
    expect(await inviteAll(one.req, [one, elsewhere, { id: 'nobody' }])).toEqual({ ok: true, invited: 1, left: 1 })
    expect(await intakeOf(elsewhere)).toBeUndefined()
    for (const other of await everybodyElse()) {
      expect(await inviteAll(other, [elsewhere])).toEqual({ ok: true, invited: 0, left: 1 })
      expect(await readChosen(other, [elsewhere.id])).toEqual([])
    }
    expect(await readChosen(one.req, [one.id, elsewhere.id])).toMatchObject([{ id: one.id, isToBeMet: false }])
    expect((await logged({ act: 'read', document: one.id })).at(-1)?.actor).toBe(one.req.user?.id)
  })
})

describe('an invitation to a course', () => {
  const idOf = async (member: Parameters<typeof ownApplication>[0]) => (await ownApplication(member))?.id ?? ''

  test('goes to those whom it is for: by letter in their language, or through the call list', async () => {
    const run = await aRun()
    const branch = run.branch ?? ''
    const req = await coordinatorOf(branch)
    const dutch = await aMentor(branch, 'intakeDone', { language: 'nl' })
    const byPhone = await aMentor(branch, 'ready', { telephone: '+32470112277' })
    const early = await aMentor(branch, 'submitted')
    const enrolled = await aMentor(branch)
    await seated(enrolled, run.id)
    const elsewhere = await aMentor(await anotherBranch())
    const people = [dutch, byPhone, early, enrolled, elsewhere]
    const applications = await Promise.all(people.map(idOf))
    expect(await listOpenRuns(req)).toMatchObject([{ id: run.id }])
    expect(await inviteToCourse(req, { run: run.id, applications })).toEqual({ ok: true, invited: 2, left: 3 })
    await workQueue()
    const invited = about(dutch.email).filter(({ subject }) => subject?.startsWith('Je bent uitgenodigd'))
    expect(invited).toHaveLength(1)
    expect(invited[0]?.text).toMatch(/\/nl\/portaal\//)
    for (const { email } of [early, elsewhere]) expect(about(email)).toEqual([])
    const calls = await listCalls(req)
    expect(calls).toMatchObject([{ reason: 'courseOpen', telephone: '+32470112277', session: { id: run.id } }])
    expect((await logged({ act: 'invite', document: applications[0] })).map(({ actor }) => actor)).toEqual([
      req.user?.id,
    ])
    expect((await readMemberData(await requestAs(null), dutch)).invitations).toMatchObject([
      { course: expect.any(String) as string },
    ])
  })

  test('sent twice, at once too, counts once', async () => {
    const run = await aRun()
    const branch = run.branch ?? ''
    const applications = [await idOf(await aMentor(branch)), await idOf(await aMentor(branch))]
    const [req, other] = [await coordinatorOf(branch), await coordinatorOf(branch)]
    const answers = await Promise.all([
      inviteToCourse(req, { run: run.id, applications }),
      inviteToCourse(other, { run: run.id, applications: [...applications].reverse() }),
    ])
    expect(answers.map((answer) => answer.ok && answer.invited).sort()).toEqual([0, 2])
    expect(await inviteToCourse(req, { run: run.id, applications })).toEqual({ ok: true, invited: 0, left: 2 })
    const rows = await sql('select from course_invitations where run_id = $1', [run.id])
    expect(rows).toHaveLength(2)
  })

  test('is refused to a run that is not open, and to whoever does not coordinate its branch', async () => {
    const run = await aRun({ course: (await aCourse({ audience: 'mentees' })).id })
    const branch = run.branch ?? ''
    const req = await coordinatorOf(branch)
    const mentee = await idOf(await aMentor(branch, 'submitted', { role: 'mentee' }))
    for (const other of await everybodyElse())
      expect(await inviteToCourse(other, { run: run.id, applications: [mentee] })).toEqual({
        ok: false,
        reason: 'unknown',
      })
    expect(await inviteToCourse(req, { run: 'none', applications: [mentee] })).toEqual({ ok: false, reason: 'unknown' })
    expect(await inviteToCourse(req, { run: run.id, applications: [mentee] })).toMatchObject({ invited: 1 })
    await sql(`update course_runs set state = 'closed' where id = $1`, [run.id])
    expect(await inviteToCourse(req, { run: run.id, applications: [mentee] })).toEqual({ ok: false, reason: 'unknown' })
    await sql(`delete from graphile_worker._private_jobs where payload->>'run' = $1 and locked_at is null`, [run.id])
  })
})
