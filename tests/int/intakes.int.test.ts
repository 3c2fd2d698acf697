import type { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aCandidate, aDay, answerSteps, coordinatorOf, ownApplication, whoWaits, everybodyElse } =
  await import('../helpers/programme/applications')
const { first, intakeOf, kept, leave, moment, pick, propose, second, typed } =
  await import('../helpers/programme/intakes')
const { listApplications } = await import('@/programme/board/listApplications')
const { sendApplication } = await import('@/programme/applications/sendApplication')
const { stopApplication } = await import('@/programme/applications/stopApplication')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { listCalls } = await import('@/programme/calls/listCalls')
const { endIntake } = await import('@/programme/intakes/endIntake')
const { listIntakes } = await import('@/programme/intakes/listIntakes')
const { remindOfIntakes } = await import('@/programme/intakes/remindOfIntakes')
const { decide } = await import('@/programme/way/decide')
type Waiting = Awaited<ReturnType<typeof whoWaits>>
type Wish = Parameters<typeof propose>[1]

const nobody = () => requestAs(null)
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)

const stateOf = async ({ member }: Pick<Waiting, 'member'>) => (await ownApplication(member))?.state

/** The letters of somebody, each with what it brings to their calendar. */
async function lettersTo({ member }: Pick<Waiting, 'member'>) {
  await workQueue()
  const theirs = letters.filter(({ to }) => [to].flat().some((one) => one?.text === member.email))
  return theirs.map(({ subject = '', text = '', attachments }) => {
    const calendar = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))
    const file = calendar?.content.toString().replaceAll('\r\n ', '') ?? ''
    const [, method] = /^METHOD:(\w+)/m.exec(file) ?? []
    const [, sequence] = /^SEQUENCE:(\d+)/m.exec(file) ?? []
    const [, uid] = /^UID:(.+)/m.exec(file) ?? []
    return { subject, text, method, uid, sequence: Number(sequence) }
  })
}

describe('an interview', () => {
  test('is proposed, chosen, moved and given up, and calendars follow each step', async () => {
    const who = await whoWaits()
    expect(await propose(who)).toEqual({ ok: true })
    expect((await lettersTo(who)).at(-1)?.subject).toBe('Choose a moment for your interview')
    expect(await listApplications(who.req)).toMatchObject([{ group: 'offered', waiting: [{ id: who.id }] }])

    expect(await pick(who, first)).toEqual({ ok: true })
    expect(await pick(who, first)).toEqual({ ok: true })
    expect(await stateOf(who)).toBe('intakePlanned')
    const planned = (await lettersTo(who)).at(-1)
    expect(planned).toMatchObject({ method: 'REQUEST', subject: expect.stringContaining('Your interview: ') as string })
    expect(planned?.text).toContain('Rue de l’Union 31 🙂')
    expect(await listIntakes(who.req)).toMatchObject([{ application: who.id, startsAt: kept(first) }])

    expect(await pick(who, second)).toEqual({ ok: true })
    const moved = (await lettersTo(who)).at(-1)
    expect(moved?.method).toBe('REQUEST')
    expect(moved?.sequence).toBeGreaterThan(planned?.sequence ?? 0)
    expect([moved?.uid, planned?.uid]).toEqual([expect.any(String), moved?.uid])

    expect(await leave(who, 'Only\nmornings 🙂')).toEqual({ ok: true })
    expect(await stateOf(who)).toBe('submitted')
    const left = (await lettersTo(who)).at(-1)
    expect(left).toMatchObject({ method: 'CANCEL' })
    expect(left?.sequence).toBeGreaterThan(moved?.sequence ?? 0)
    expect((await readCandidate(who.req, who.id))?.intake).toMatchObject({
      state: 'dropped',
      asked: 'Only\nmornings 🙂',
    })
    expect(await lettersTo(who)).toHaveLength(5) // With the one about the application.
    const log = await logged({ document: who.id, act: 'update' })
    expect(JSON.stringify(log)).not.toMatch(/mornings|Union/)
  })

  test('is with the coordinator who proposed it, who accompanies the person from then on', async () => {
    const who = await whoWaits()
    await propose(who)
    const other = { ...who, req: await coordinatorOf(who.branch) }
    await propose(other)
    expect((await intakeOf(who))?.coordinator.name).toBe(other.req.user?.name)
    expect((await readCandidate(who.req, who.id))?.guide?.name).toBe(who.req.user?.name)
  })

  test('that was agreed on already is planned at once, and what was planned before is called off', async () => {
    const who = await whoWaits()
    await propose(who, { isAgreed: true })
    expect(await stateOf(who)).toBe('intakePlanned')
    expect(await intakeOf(who)).toMatchObject({ state: 'planned', startsAt: kept(first) })
    expect((await lettersTo(who)).at(-1)?.method).toBe('REQUEST')
    expect(await propose(who)).toEqual({ ok: true })
    expect(await stateOf(who)).toBe('submitted')
    const methods = (await lettersTo(who)).map(({ method }) => method ?? 'none')
    expect(methods.sort()).toEqual(['CANCEL', 'REQUEST', 'none', 'none'])
  })

  test.each<[string, Wish]>([
    ['timesMissing', { times: [] }],
    ['timePast', { times: ['2020-01-01T10:00'] }],
    ['timeWrong', { times: ['tomorrow'] }],
    ['timeWrong', { times: [typed(moment(400, 10))] }],
    ['timeTwice', { times: [typed(first), typed(first)] }],
    ['minutesWrong', { minutes: '5' }],
    ['minutesWrong', { minutes: '1e2' }],
    ['modeWrong', { mode: 'pigeon' }],
    ['placeMissing', { place: ' \n' }],
    ['meetingWrong', { mode: 'online', meeting: 'javascript:alert(1)' }],
    ['meetingWrong', { mode: 'online', meeting: 'http://example.org' }],
  ])('is refused as %s, and nothing changes', async (reason, wish) => {
    const who = await whoWaits()
    expect(await propose(who, wish)).toEqual({ ok: false, reason })
    expect(await intakeOf(who)).toBeUndefined()
  })

  test('is chosen by one only, however many choose a coordinator’s moment together', async () => {
    const one = await whoWaits()
    const many = [one]
    for (let count = 0; count < 5; count += 1) {
      const member = await aCandidate({ branch: one.branch, role: 'mentee', language: 'en' })
      await answerSteps(member)
      await sendApplication(await nobody(), member, { hasAgreed: true })
      many.push({ ...one, member, id: (await ownApplication(member))?.id ?? '' })
    }
    for (const who of many) await propose(who)

    const answers = await Promise.all(many.map((who) => pick(who, first)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'taken')).toHaveLength(5)
    const late = many.find((_, index) => !answers[index]?.ok) ?? one
    expect((await intakeOf(late))?.times).toEqual([kept(second)])
    await propose(late, { times: [typed(first.minus({ minutes: 90 })), typed(first.minus({ minutes: 60 }))] })
    expect((await intakeOf(late))?.times).toHaveLength(2)
    await propose(late, { times: [typed(first.minus({ minutes: 90 }))], minutes: '120' })
    expect((await intakeOf(late))?.times).toEqual([])
  })

  test('reaches whoever has no e-mail through the call list, once for each thing that is to be said', async () => {
    const who = await whoWaits({ telephone: '+32470112299' })
    await propose(who)
    await pick(who, first)
    await endIntake(who.req, { application: who.id, as: 'calledOff' })
    expect((await listCalls(who.req)).map(({ reason }) => reason)).toEqual([
      'applied',
      'intakeProposed',
      'intakeCalledOff',
    ])
  })

  test('cannot be changed from outside: another member, another branch, any other role', async () => {
    const who = await whoWaits()
    const stranger = await whoWaits()
    const others = [stranger.req, ...(await everybodyElse())]
    for (const req of others) {
      expect(await propose({ ...who, req })).toEqual({ ok: false, reason: 'unknown' })
      expect(await listIntakes(req)).toEqual([])
    }
    await propose(who, { isAgreed: true })
    for (const req of others)
      expect(await endIntake(req, { application: who.id, as: 'calledOff' })).toEqual({ ok: false, reason: 'unknown' })
    expect(await pick({ ...who, member: stranger.member }, second)).toMatchObject({ ok: false })
    expect(await leave({ ...who, member: stranger.member })).toMatchObject({ ok: false })
    expect(await pick(who, moment(5, 9))).toEqual({ ok: false, reason: 'unknown' })
    expect((await intakeOf(who))?.startsAt).toBe(kept(first))
  })

  test('ends with its application: on hold, it is called off and to be planned anew; stopped, it is cancelled', async () => {
    const who = await whoWaits()
    await propose(who, { isAgreed: true })
    await decide(who.req, {
      application: who.id,
      decision: 'hold',
      until: aDay(30),
    })
    expect((await intakeOf(who))?.state).toBe('dropped')
    expect((await lettersTo(who)).map(({ method }) => method)).toContain('CANCEL')
    await decide(who.req, { application: who.id, decision: 'resume' })
    expect(await stateOf(who)).toBe('submitted')

    await propose(who, { isAgreed: true })
    await stopApplication(await nobody(), who.member)
    const subjects = (await lettersTo(who)).map(({ subject }) => subject)
    expect(subjects).toContain('Your application is stopped')
    expect(subjects.at(-2) + subjects.at(-1)!).toContain('Your interview is cancelled')
    expect(await leave(who)).toMatchObject({ ok: false })
  })

  test('that has begun is changed by the coordinator only: nobody came, and other moments follow', async () => {
    const who = await whoWaits()
    await propose(who, { isAgreed: true })
    expect(await endIntake(who.req, { application: who.id, as: 'missed' })).toEqual({ ok: false, reason: 'unknown' })
    await sql(`update intakes set starts_at = now() - interval '1 hour', ends_at = now() where application_id = $1`, [
      who.id,
    ])
    expect(await listIntakes(who.req, { isNext: true })).toMatchObject([{ application: who.id }])
    expect(await listIntakes(await coordinatorOf(who.branch), { isNext: true })).toEqual([])
    expect(await pick(who, second)).toEqual({ ok: false, reason: 'late' })
    expect(await leave(who)).toEqual({ ok: false, reason: 'late' })
    expect(await endIntake(who.req, { application: who.id, as: 'calledOff' })).toEqual({ ok: false, reason: 'unknown' })
    expect(await endIntake(who.req, { application: who.id, as: 'missed' })).toEqual({ ok: true })
    expect(await stateOf(who)).toBe('submitted')
    expect((await lettersTo(who)).at(-1)?.subject).toMatch(/^We missed you/)
  })

  test('is remembered the day before and on the day, once each, and not by whoever planned it later', async () => {
    const who = await whoWaits()
    await propose(who, { isAgreed: true })
    await sql(`update intakes set planned_at = now() - interval '1 day' where application_id = $1`, [who.id])
    const remind = async (now: DateTime) => remindOfIntakes(await nobody(), now.toJSDate())
    const reminded = async () =>
      (
        await sql<{ count: number }>(
          `select count(*)::int from graphile_worker._private_jobs where payload->>'intake' = $1`,
          [(await intakeOf(who))?.id],
        )
      )[0]?.count
    await workQueue()
    await remind(first.minus({ days: 2 }))
    expect(await reminded()).toBe(0)
    for (let times = 0; times < 3; times += 1) await remind(first.minus({ days: 1 }).set({ hour: 11, minute: 5 }))
    expect(await reminded()).toBe(1)
    for (let times = 0; times < 3; times += 1) await remind(first.set({ hour: 8, minute: 5 }))
    expect(await reminded()).toBe(2)

    await sql(
      `update intakes set planned_at = $2, reminded_same_day = null, reminded_day_before = null where application_id = $1`,
      [who.id, kept(first)],
    )
    await remind(first.set({ hour: 8, minute: 5 }))
    expect(await reminded()).toBe(2)
  })

  test('is kept from nonsense by the database, too', async () => {
    const who = await whoWaits()
    await propose(who, { isAgreed: true })
    const other = await whoWaits()
    await propose(other)
    const row = `update intakes set state = 'planned', starts_at = $2, ends_at = $3, coordinator_id = $4
      where application_id = $1`
    const ends = kept(first.plus({ minutes: 30 }))
    await expect(sql(row, [other.id, kept(first), ends, who.req.user?.id])).rejects.toThrow(/intakes_one_at_a_time/)
    await expect(sql(row, [other.id, null, null, other.req.user?.id])).rejects.toThrow(/intakes_planned/)
    await expect(sql(row, [other.id, ends, kept(first), other.req.user?.id])).rejects.toThrow(/intakes_moment/)
    await expect(
      sql(
        `insert into intakes (id, application_id, coordinator_id, state, mode, place, minutes, zone)
        select gen_random_uuid(), application_id, coordinator_id, 'offered', mode, place, minutes, zone
        from intakes where application_id = $1`,
        [who.id],
      ),
    ).rejects.toThrow(/intakes_one_live/)
  })
})
