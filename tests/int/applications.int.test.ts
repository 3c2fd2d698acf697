import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aNewColleague, payload, requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aCandidate, answersOf, answerSteps, everybodyElse, usualBounds } =
  await import('../helpers/programme/applications')
const { aBranch, anotherBranch } = await import('../helpers/programme/sessions')
const { boundsOf } = await import('@/programme/applications/boundsOf')
const { listApplications } = await import('@/programme/board/listApplications')
const { nextStep, readApplication } = await import('@/programme/applications/readApplication')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { saveStep } = await import('@/programme/applications/saveStep')
const { sendApplication } = await import('@/programme/applications/sendApplication')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { resumeApplication, stopApplication } = await import('@/programme/applications/stopApplication')
const { askMemberCall } = await import('@/programme/members/askMemberCall')
type Candidate = Awaited<ReturnType<typeof aCandidate>>

const nobody = () => requestAs(null)
const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)
const own = async (member: Candidate) => {
  const found = await readApplication(await nobody(), member)
  if (!found) throw new Error('There is no application')
  return found
}
const save = async (member: Candidate, step: number, typed: Record<string, string[]>, isPart = false) =>
  saveStep(await nobody(), member, { step, typed, isPart })
const send = async (member: Candidate, hasAgreed = true) => sendApplication(await nobody(), member, { hasAgreed })
const lettersTo = async (email: string | null) => {
  await workQueue()
  return letters.filter(({ to }) => [to].flat().some((one) => one?.text === email))
}
const coordinatorOf = async (branch: string) =>
  requestAs(await aNewColleague({ roles: ['coordinator'], branches: [branch] }))

describe('a step of an application', () => {
  test.each(['mentor', 'mentee'] as const)('of a %s is saved, and all of it is read again', async (role) => {
    const member = await aCandidate({ role })
    expect(nextStep(await own(member))).toBe(1)
    await answerSteps(member)
    const application = await own(member)
    expect(nextStep(application)).toBe(6)
    expect(application.answers).toMatchObject(
      role === 'mentor'
        ? {
            oldEnough: true,
            years: 31,
            jobFamilies: ['experts', 'office'],
            availability: ['mostlyMornings', 'friEvening'],
          }
        : { rightAge: true, eligible: 'inPerson', rightToWork: 'yes', sectorsUnknown: true, devices: ['smartphone'] },
    )
    expect(application.answers.languages).toMatchObject([
      { language: 'fr', level: 'C2' },
      { language: 'nl', level: 'B1' },
    ])
  })

  test('with a wrong answer is not saved at all', async () => {
    const member = await aCandidate({ role: 'mentor' })
    const typed = { oldEnough: ['on'], workSituation: ['x'.repeat(10_000)] }
    expect(await save(member, 1, typed)).toEqual({
      ok: false,
      reason: 'faults',
      faults: { workSituation: 'notOffered' },
    })
    expect((await own(member)).answers.oldEnough).not.toBe(true)
  })

  test('may be left half-way, and is gone on with where it was left', async () => {
    const member = await aCandidate({ role: 'mentor' })
    expect(await save(member, 1, { workSituation: ['retired'] }, true)).toEqual({ ok: true })
    const application = await own(member)
    expect(application.answers.workSituation).toBe('retired')
    expect(nextStep(application)).toBe(1)
  })

  test('comes after those before it, and may be changed ever after', async () => {
    const member = await aCandidate({ role: 'mentor' })
    const [first = {}, second = {}] = answersOf.mentor
    expect(await save(member, 2, second)).toEqual({ ok: false, reason: 'unknown' })
    expect(await save(member, 7, first)).toEqual({ ok: false, reason: 'unknown' })
    await answerSteps(member, 2)
    await save(member, 1, { ...first, workSituation: ['employed'] })
    const application = await own(member)
    expect(application.answers.workSituation).toBe('employed')
    expect(nextStep(application)).toBe(3)
  })

  test('sent from several tabs at once is saved whole, as one of them sent it', async () => {
    const member = await aCandidate({ role: 'mentor' })
    await answerSteps(member, 2)
    const wishes = ['A1', 'B2', 'C1'].map((level) => ({ 'language-0': ['fr'], 'level-0': [level] }))
    const answers = await Promise.all(wishes.map((typed) => save(member, 3, typed)))
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect((await own(member)).answers.languages).toHaveLength(1)
  })

  test('is written down in the log with its questions, and without what is kept apart', async () => {
    const member = await aCandidate({ role: 'mentee' })
    await answerSteps(member, 1)
    const { id } = await own(member)
    const [entry] = await logged({ document: id, act: 'update' })
    expect(entry).toMatchObject({ by: 'member', actor: member.id, fields: 'rightAge, employmentService' })
  })
})

describe('an application', () => {
  test('is sent once, however often it is sent, and its letter is written once', async () => {
    const member = await aCandidate({ role: 'mentee', language: 'nl' })
    await answerSteps(member)
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(member)))
    expect(answers).toEqual(Array(4).fill({ ok: true }))
    expect(await own(member)).toMatchObject({ state: 'submitted' })
    const mine = await lettersTo(member.email)
    expect(mine.map(({ subject }) => subject)).toEqual(['We hebben je kandidatuur'])
    expect(mine[0]?.text).toContain(member.firstName)
  })

  test('is not sent with an open step, nor without the consent', async () => {
    const member = await aCandidate({ role: 'mentor' })
    await answerSteps(member, 4)
    expect(await send(member)).toEqual({ ok: false, reason: 'incomplete', steps: ['motivation'] })
    await answerSteps(member)
    expect(await send(member, false)).toEqual({ ok: false, reason: 'noConsent' })
    expect(await own(member)).toMatchObject({ state: 'draft' })
  })

  test('of whoever has no e-mail is a call of the branch', async () => {
    const branch = await anotherBranch()
    const member = await aCandidate({ branch, role: 'mentor', telephone: '+32470112277' })
    await answerSteps(member)
    await send(member)
    const { listCalls } = await import('@/programme/calls/listCalls')
    expect(await listCalls(await coordinatorOf(branch))).toMatchObject([
      { reason: 'applied', name: `${member.firstName} ${member.lastName}`, telephone: '+32470112277' },
    ])
  })

  test('is stopped and gone on with by whoever sent it, with all its answers', async () => {
    const member = await aCandidate({ role: 'mentor' })
    await answerSteps(member)
    await send(member)
    expect(await resumeApplication(await nobody(), member)).toEqual({ ok: false })
    expect(await stopApplication(await nobody(), member, { why: 'I found work 🙂' })).toEqual({ ok: true })
    expect(await stopApplication(await nobody(), member)).toEqual({ ok: true })
    const { id } = await own(member)
    expect(await save(member, 1, answersOf.mentor[0] ?? {})).toEqual({ ok: false, reason: 'unknown' })
    expect(await send(member)).toEqual({ ok: false, reason: 'unknown' })
    expect(await resumeApplication(await nobody(), member)).toEqual({ ok: true })
    expect(nextStep(await own(member))).toBe(6)
    const given = (await logged({ document: id, act: 'update' })).map((entry) => entry.given).filter(Boolean)
    expect(given).toEqual(['submitted', 'withdrawn', 'draft'])
    const { moves } = await readMemberData(await nobody(), member)
    expect(moves.find(({ to }) => to === 'withdrawn')?.why).toBe('I found work 🙂')
  })

  test('is one that is under way, whatever asks the database for another', async () => {
    const { id, branch } = await aCandidate({ role: 'mentor' })
    const insert = (state: string, more = '') =>
      sql(
        `insert into applications (id, member_id, role, branch_id, state, last_act_at ${more && ', submitted_at'})
         values (gen_random_uuid(), $1, 'mentor', $2, $3::enum_applications_state, now() ${more})`,
        [id, branch, state],
      )
    await expect(insert('draft')).rejects.toThrow(/applications_one_under_way/)
    await expect(insert('submitted', ', now()')).rejects.toThrow(/applications_sent/)
    await expect(
      sql(`update applications set role = 'mentee', state = 'inTraining' where member_id = $1`, [id]),
    ).rejects.toThrow(/applications_(training|sent)/)
  })
})

describe('what a coordinator sees', () => {
  test('is who waits in their branches, and never what is kept apart', async () => {
    const branch = await anotherBranch()
    const [sent, begun] = [await aCandidate({ branch, role: 'mentee' }), await aCandidate({ branch, role: 'mentor' })]
    await answerSteps(sent)
    await send(sent)
    await answerSteps(begun, 1)
    const req = await coordinatorOf(branch)
    const waiting = await listApplications(req)
    const named = ({ firstName, lastName, role }: typeof sent) => ({ name: `${firstName} ${lastName}`, role, days: 0 })
    expect(waiting).toMatchObject([
      { group: 'submitted', total: 1, waiting: [named(sent)] },
      { group: 'draft', total: 1, waiting: [named(begun)] },
    ])
    expect(JSON.stringify(waiting)).not.toMatch(/inPerson|eligible/)
    expect(await listApplications(await coordinatorOf(await anotherBranch()))).toEqual([])
  })

  test('of a mentor is each sector by its id, as the member reads it', async () => {
    const member = await aCandidate({ role: 'mentor' })
    await answerSteps(member)
    const { id, answers } = await own(member)
    const candidate = await readCandidate(await coordinatorOf(await aBranch()), id)
    expect(candidate?.answers.sectors).toEqual(answersOf.mentor[1]?.sectors)
    expect(candidate?.answers).toEqual(answers)
  })

  test('of one person is everything, and it is logged; other branches, roles and members find nobody', async () => {
    const member = await aCandidate({ role: 'mentee' })
    await answerSteps(member)
    await send(member)
    const { id } = await own(member)
    const req = await coordinatorOf(await aBranch())
    expect(await readCandidate(req, id)).toMatchObject({ answers: { eligible: 'inPerson' }, member: { id: member.id } })
    expect(await logged({ document: id, act: 'read' })).toMatchObject([
      { actor: req.user?.id, subject: 'applications' },
    ])
    const others = await everybodyElse()
    for (const other of others) expect(await readCandidate(other, id)).toBeUndefined()
  })
})

test('bounds are those of the branch, else of its country, else the usual ones', async () => {
  const branch = await anotherBranch()
  expect(await boundsOf(payload, branch)).toMatchObject({ mentorFrom: 50, menteeTo: 33, hours: 2, months: 6 })
  const set = (place: object, mentorFrom: number) =>
    payload.create({
      collection: 'programme-bounds',
      data: { ...usualBounds, ...place, mentorFrom, menteeTo: 30 },
    })
  await sql(`update branches set country = 'NL' where id = $1`, [branch])
  await set({ country: 'NL' }, 55)
  expect(await boundsOf(payload, branch)).toMatchObject({ mentorFrom: 55, menteeTo: 30 })
  await set({ branch }, 45)
  expect(await boundsOf(payload, branch)).toMatchObject({ mentorFrom: 45 })
})

describe('a call back', () => {
  test('stands once on the list of the member’s branch, with their name', async () => {
    const branch = await anotherBranch()
    const member = await aCandidate({ branch })
    const asked = { telephone: '0470 11 22 66', address: '203.0.113.77' }
    const call = async () => askMemberCall(await nobody(), member, asked)
    expect(await Promise.all([call(), call()])).toEqual([{ ok: true }, { ok: true }])
    const { listCalls } = await import('@/programme/calls/listCalls')
    expect(await listCalls(await coordinatorOf(branch))).toMatchObject([
      { reason: 'callBack', name: `${member.firstName} ${member.lastName}`, telephone: '+32470112266' },
    ])
    expect(await askMemberCall(await nobody(), member, { ...asked, telephone: '12' })).toEqual({
      ok: false,
      reason: 'wrong',
    })
    expect(await call()).toEqual({ ok: true })
    expect(await call()).toEqual({ ok: false, reason: 'wait' })
  })
})
