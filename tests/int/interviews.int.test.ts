import { expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { tablesSaying } = await import('../helpers/clearing')
const { aCourse } = await import('../helpers/programme/courses')
const { aDay, ownApplication, whoWaits, everybodyElse } = await import('../helpers/programme/applications')
const { eraseMember } = await import('@/programme/members/eraseMember')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { listCalls } = await import('@/programme/calls/listCalls')
const { proposeIntake } = await import('@/programme/intakes/proposeIntake')
const { interviewOf } = await import('@/programme/interviews/interviewQuestions')
const { openInterview } = await import('@/programme/interviews/openInterview')
const { saveInterview } = await import('@/programme/interviews/saveInterview')
const { decide } = await import('@/programme/way/decide')
type Waiting = Awaited<ReturnType<typeof whoWaits>>

const nobody = () => requestAs(null)
const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)
const stateOf = async ({ member }: Waiting) => (await ownApplication(member))?.state

/** Somebody whose interview is planned. */
async function whoIsMet(known: Parameters<typeof whoWaits>[0] = {}): Promise<Waiting> {
  const who = await whoWaits(known)
  const wish = { minutes: '60', mode: 'telephone', place: '', meeting: '', isAgreed: true }
  const answer = await proposeIntake(who.req, { application: who.id, times: [`${aDay(3)}T10:00`], ...wish })
  expect(answer).toEqual({ ok: true })
  return who
}

/** What a form brings: a number in each row, and these words. */
const typedFor = (role: 'mentor' | 'mentee', words: Record<string, string[]> = {}) => ({
  ...Object.fromEntries(interviewOf(role).flatMap(({ name, theme }) => (theme ? [[name, ['2']]] : []))),
  ...words,
})

test('notes are kept as far as they are, and an interview is done once every row has its number', async () => {
  const who = await whoIsMet({ role: 'mentee' })
  const save = (typed: Record<string, string[]>, isDone: boolean) =>
    saveInterview(who.req, { application: who.id, typed, isDone })

  expect(await save({ needSearch: ['3'], wishes: ['Somebody\nfrom IT 🙂'] }, false)).toEqual({ ok: true })
  expect((await openInterview(who.req, who.id))?.notes).toMatchObject({ needSearch: 3, wishes: 'Somebody\nfrom IT 🙂' })
  expect(await save({ needSearch: ['3'] }, true)).toMatchObject({
    reason: 'faults',
    faults: { needLetters: 'missing' },
  })
  expect(await save(typedFor('mentee', { needSearch: ['4'] }), true)).toMatchObject({
    faults: { needSearch: 'notANumber' },
  })
  expect(await save(typedFor('mentee', { styleTalk: ['0'] }), true)).toMatchObject({
    faults: { styleTalk: 'notANumber' },
  })
  expect(await save(typedFor('mentee', { birthDate: ['2130-01-01'] }), true)).toMatchObject({
    faults: { birthDate: 'notADay' },
  })
  expect(await stateOf(who)).toBe('intakePlanned')
  const whole = typedFor('mentee', { birthDate: ['1999-02-28'], device: ['phone'], facts: ['x'.repeat(4000)] })
  expect(await save(whole, true)).toEqual({ ok: true })
  expect(await stateOf(who)).toBe('intakeDone')
  expect((await openInterview(who.req, who.id))?.notes).toMatchObject({ wishes: null, device: 'phone', needSearch: 2 })

  expect(await save({ ...whole, wishes: ['Put right afterwards'] }, false)).toEqual({ ok: true })
  expect(await stateOf(who)).toBe('intakeDone')
  const log = await logged({ document: who.id, subject: 'interviews' })
  expect(log.map(({ act }) => act)).toContain('read')
  expect(JSON.stringify(log)).not.toMatch(/1999|from IT|afterwards/)
})

test('a mentee is ready when a coordinator says so, and hears of it; a mentor where no course is missing', async () => {
  const [mentee, mentor] = [await whoIsMet({ role: 'mentee' }), await whoIsMet({ role: 'mentor' })]
  const { id: course } = await aCourse({ leadsToReady: true })
  for (const who of [mentee, mentor]) {
    expect(await decide(who.req, { application: who.id, decision: 'ready' })).toEqual({ ok: false, reason: 'unknown' })
    const typed = typedFor(who.member.role)
    expect(await saveInterview(who.req, { application: who.id, typed, isDone: true })).toEqual({ ok: true })
  }
  expect(await decide(mentee.req, { application: mentee.id, decision: 'ready' })).toEqual({ ok: true })
  expect(await decide(mentor.req, { application: mentor.id, decision: 'ready' })).toEqual({
    ok: false,
    reason: 'unknown',
  })
  expect([await stateOf(mentee), await stateOf(mentor)]).toEqual(['ready', 'intakeDone'])
  await payload.update({ collection: 'courses', id: course, data: { leadsToReady: false } })
  expect(await decide(mentor.req, { application: mentor.id, decision: 'ready' })).toEqual({ ok: true })
  await workQueue()
  const said = letters.filter(({ to }) => [to].flat().some((one) => one?.text === mentee.member.email))
  expect(said.at(-1)?.subject).toBe('You are ready for a duo')
})

test('notes are read and written by coordinators of the branch alone, from the planned interview on', async () => {
  const [who, stranger, early] = [await whoIsMet(), await whoIsMet(), await whoWaits()]
  const others = [stranger.req, ...(await everybodyElse())]
  for (const req of others) {
    expect(await openInterview(req, who.id)).toBeUndefined()
    expect(await saveInterview(req, { application: who.id, typed: {}, isDone: false })).toEqual({
      ok: false,
      reason: 'unknown',
    })
  }
  expect(await openInterview(early.req, early.id)).toBeUndefined()
  expect(await openInterview(who.req, 'nothing')).toBeUndefined()
})

test('what was noted belongs to the person: they have it, and erasing takes it away', async () => {
  const who = await whoIsMet()
  const typed = typedFor('mentor', { facts: ['Brought Kabeljauwse along'] })
  await saveInterview(who.req, { application: who.id, typed, isDone: true })
  expect(await readMemberData(await nobody(), who.member)).toMatchObject({
    interview: { facts: 'Brought Kabeljauwse along', strengthSearch: 2 },
    intakes: [{ state: 'done', mode: 'telephone', times: [expect.any(String) as string] }],
  })
  expect(await tablesSaying('Kabeljauwse')).toEqual(['interviews'])
  await eraseMember(await nobody(), who.member)
  expect(await tablesSaying('Kabeljauwse')).toEqual([])
})

test('numbers beyond their scale are refused by the database, too', async () => {
  const who = await whoIsMet()
  await saveInterview(who.req, { application: who.id, typed: {}, isDone: false })
  for (const [column, value] of [
    ['need_search', 4],
    ['strength_search', -1],
    ['style_talk', 0],
  ])
    await expect(
      sql(`update interviews set ${column} = $2 where application_id = $1`, [who.id, value]),
    ).rejects.toThrow(/interviews_/)
})

test('whoever was met hears what comes next: a mentor that they can enrol, a mentee that we write, by telephone a call', async () => {
  const [mentor, mentee] = [await whoIsMet({ role: 'mentor' }), await whoIsMet({ role: 'mentee' })]
  const caller = await whoIsMet({ role: 'mentee', telephone: '+32470112299' })
  const { id: course } = await aCourse({ leadsToReady: true })
  for (const who of [mentor, mentee, caller])
    await saveInterview(who.req, { application: who.id, typed: typedFor(who.member.role), isDone: true })
  await workQueue()
  const lettersTo = ({ member }: Waiting) =>
    letters.filter(({ to }) => [to].flat().some((one) => one?.text === member.email)).slice(-1)
  expect(lettersTo(mentor)).toMatchObject([{ subject: 'You can enrol in training' }])
  expect(lettersTo(mentor)[0]?.text).toContain('/en/portal/training')
  expect(lettersTo(mentee)).toMatchObject([{ subject: 'Thank you for meeting us' }])
  expect((await listCalls(caller.req)).map(({ reason }) => reason)).toContain('wayChanged')
  await payload.update({ collection: 'courses', id: course, data: { leadsToReady: false } })
})
