import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aCandidate, aDay, coordinatorOf, ownApplication, usualBounds, whoWaits, everybodyElse } =
  await import('../helpers/programme/applications')
const { anotherBranch } = await import('../helpers/programme/sessions')
const { listApplications } = await import('@/programme/board/listApplications')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { sendApplication } = await import('@/programme/applications/sendApplication')
const { resumeApplication, stopApplication } = await import('@/programme/applications/stopApplication')
const { listCalls } = await import('@/programme/calls/listCalls')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { answerRefusal } = await import('@/programme/way/answerRefusal')
const { recordMove } = await import('@/programme/way/recordMove')
const { decide } = await import('@/programme/way/decide')
type Candidate = Awaited<ReturnType<typeof whoWaits>>['member']
type Req = Awaited<ReturnType<typeof requestAs>>
type Wish = Omit<Parameters<typeof decide>[1], 'application'>

const nobody = () => requestAs(null)
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)
const lettersTo = async (email: string | null) => {
  await workQueue()
  return letters.filter(({ to }) => [to].flat().some((one) => one?.text === email)).map(({ subject }) => subject)
}

const aPartner = { partner: 'House of Work', contact: '02 555 12 34, ask for Imane' }
/** Somebody who has begun and not sent, in a branch with one coordinator. */
async function whoDrafts() {
  const branch = await anotherBranch()
  const member = await aCandidate({ branch, role: 'mentor', language: 'en' })
  return { branch, member, id: (await ownApplication(member))?.id ?? '', req: await coordinatorOf(branch) }
}

const stateOf = async (member: Candidate) => (await ownApplication(member))?.state
const movesOf = async (req: Req, id: string) => (await readCandidate(req, id))?.moves.map(({ to }) => to)

describe('a coordinator', () => {
  test('puts an application on hold until a day and goes on with it, and the person hears of both', async () => {
    const { member, id, req } = await whoWaits()
    expect(await decide(req, { application: id, decision: 'hold', until: aDay(30), why: 'Away for a month' })).toEqual({
      ok: true,
    })
    expect(await stateOf(member)).toBe('onHold')
    expect(await lettersTo(member.email)).toContain('Your application waits')
    expect(await decide(req, { application: id, decision: 'resume' })).toEqual({ ok: true })
    expect(await stateOf(member)).toBe('submitted')
    expect(await lettersTo(member.email)).toContain('We go on with your application')
    expect(await movesOf(req, id)).toEqual(['draft', 'submitted', 'onHold', 'submitted'])
    const states = (await logged({ document: id, act: 'update' })).filter(({ given }) => given)
    expect(states.map(({ taken, given }) => `${taken}>${given}`)).toEqual([
      'draft>submitted',
      'submitted>onHold',
      'onHold>submitted',
    ])
    expect(JSON.stringify(states)).not.toContain('Away')
  })

  test('sends somebody to a partner, who is named in the letter', async () => {
    const { member, id, req } = await whoWaits()
    await decide(req, { application: id, decision: 'redirect', ...aPartner, partner: ' House of\nWork 🙂 ' })
    expect(await ownApplication(member)).toMatchObject({
      state: 'redirected',
      partner: 'House of Work 🙂',
      partnerContact: '02 555 12 34, ask for Imane',
    })
    await workQueue()
    expect(letters.at(-1)?.text).toContain(
      'House of Work 🙂 can help you better. You reach them here: 02 555 12 34, ask for Imane',
    )
    expect((await readMemberData(await nobody(), member)).moves.at(-1)).toMatchObject({
      partnerContact: '02 555 12 34, ask for Imane',
    })
    expect(await decide(req, { application: id, decision: 'resume' })).toEqual({ ok: false, reason: 'unknown' })
  })

  test('puts a draft on hold, which is then not sent but goes on as a draft', async () => {
    const { member, id, req } = await whoDrafts()
    await decide(req, { application: id, decision: 'hold', until: aDay(30) })
    expect(await stateOf(member)).toBe('onHold')
    expect(await lettersTo(member.email)).toEqual(['Your application waits'])
    expect(await sendApplication(await nobody(), member, { hasAgreed: true })).toEqual({ ok: false, reason: 'unknown' })
    await decide(req, { application: id, decision: 'resume' })
    expect(await stateOf(member)).toBe('draft')
    expect(await lettersTo(member.email)).toContain('We go on with your application')
  })

  test('sends somebody to a partner, or asks for a refusal, before anything was sent', async () => {
    const [one, other] = [await whoDrafts(), await whoDrafts()]
    expect(await decide(one.req, { application: one.id, decision: 'redirect', ...aPartner })).toEqual({ ok: true })
    await decide(other.req, { application: other.id, decision: 'refuse', why: 'Lives abroad' })
    const second = await coordinatorOf(other.branch)
    expect(await answerRefusal(second, { application: other.id, isAgreed: true })).toEqual({ ok: true })
    expect([await stateOf(one.member), await stateOf(other.member)]).toEqual(['redirected', 'refused'])
    await expect(sql(`update applications set state = 'submitted' where id = $1`, [one.id])).rejects.toThrow(
      /applications_sent/,
    )
  })

  test('calls whoever has no e-mail', async () => {
    const { member, id, req } = await whoWaits({ telephone: '+32470112255' })
    await decide(req, { application: id, decision: 'stop', why: 'Told us on the telephone', reason: 'foundWork' })
    expect(await stateOf(member)).toBe('withdrawn')
    expect(
      await sql(`select reason from application_moves where application_id = $1 and "to" = 'withdrawn'`, [id]),
    ).toEqual([{ reason: 'foundWork' }])
    expect((await listCalls(req)).map(({ reason }) => reason)).toEqual(['applied', 'wayChanged'])
  })

  test.each<[string, Wish]>([
    ['untilWrong', { decision: 'hold', until: '2020-01-01' }],
    ['untilWrong', { decision: 'hold', until: 'soon' }],
    ['partnerMissing', { decision: 'redirect', ...aPartner, partner: ' ' }],
    ['contactMissing', { decision: 'redirect', ...aPartner, contact: ' \n' }],
    ['whyMissing', { decision: 'stop', why: ' \n' }],
    ['whyMissing', { decision: 'refuse' }],
  ])('hears %s, and nothing changes', async (reason, wish) => {
    const { member, id, req } = await whoWaits()
    expect(await decide(req, { application: id, ...wish })).toEqual({ ok: false, reason })
    expect(await stateOf(member)).toBe('submitted')
  })

  test('decides once, whoever decides at the same moment', async () => {
    const { id, req, branch } = await whoWaits()
    const others = [req, await coordinatorOf(branch), await coordinatorOf(branch)]
    const answers = await Promise.all(
      others.map((one) => decide(one, { application: id, decision: 'redirect', ...aPartner })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await movesOf(req, id)).toEqual(['draft', 'submitted', 'redirected'])
  })

  test('of another branch, and every other role, decides nothing', async () => {
    const { member, id } = await whoWaits()
    const others = await everybodyElse()
    for (const other of others) {
      expect(await decide(other, { application: id, decision: 'stop', why: 'No' })).toEqual({
        ok: false,
        reason: 'unknown',
      })
      expect(await answerRefusal(other, { application: id, isAgreed: true })).toEqual({ ok: false, reason: 'unknown' })
    }
    expect(await stateOf(member)).toBe('submitted')
  })
})

describe('somebody', () => {
  test('who stops and goes on gets a letter each time, also before it was sent, with the months of their branch', async () => {
    const { member, branch } = await whoDrafts()
    await payload.create({ collection: 'programme-bounds', data: { ...usualBounds, branch, keptMonths: 3 } })
    await stopApplication(await nobody(), member)
    expect(await lettersTo(member.email)).toEqual(['Your application is stopped'])
    expect(letters.at(-1)?.text).toContain('Your answers are kept for 3 months.')
    await resumeApplication(await nobody(), member)
    expect(await lettersTo(member.email)).toContain('You go on with your application')
  })
})

describe('a refusal', () => {
  const askFor = (req: Req, id: string) => decide(req, { application: id, decision: 'refuse', why: 'Lives abroad' })

  test('needs two of the branch; until then nothing changes and nobody is told', async () => {
    const { member, id, req, branch } = await whoWaits()
    const second = await coordinatorOf(branch)
    await askFor(req, id)
    expect(await stateOf(member)).toBe('submitted')
    expect(await answerRefusal(req, { application: id, isAgreed: true })).toEqual({ ok: false, reason: 'samePerson' })
    expect(await listApplications(second)).toMatchObject([{ group: 'agree', waiting: [{ id }] }])
    expect((await readCandidate(second, id))?.refusal).toMatchObject({ why: 'Lives abroad', isOwn: false })
    expect(await answerRefusal(second, { application: id, isAgreed: true })).toEqual({ ok: true })
    expect(await stateOf(member)).toBe('refused')
    expect(await lettersTo(member.email)).toContain('We cannot go on with your application')
    expect((await readMemberData(await nobody(), member)).moves.at(-1)).toMatchObject({
      to: 'refused',
      why: 'Lives abroad',
    })
  })

  test('is said by letter to whoever can agree to it, and to nobody else, without a name', async () => {
    const { member, id, req, branch } = await whoWaits()
    const elsewhere = await coordinatorOf(await anotherBranch())
    await askFor(req, id)
    const guests = await lettersTo(elsewhere.user?.email ?? '')
    expect(guests).toEqual(['Un refus attend votre accord'])
    expect(letters.at(-1)?.text).toContain(`/fr/accueil/candidatures/${id}`)
    expect(`${letters.at(-1)?.text} ${String(letters.at(-1)?.html)}`).not.toContain(member.lastName)
    await answerRefusal(req, { application: id, isAgreed: false })
    const second = await coordinatorOf(branch)
    await askFor(req, id)
    expect(await lettersTo(second.user?.email ?? '')).toEqual(['Un refus attend votre accord'])
    expect(await lettersTo(elsewhere.user?.email ?? '')).toEqual(guests)
    expect(await lettersTo(req.user?.email ?? '')).toEqual([])
  })

  test('that is not agreed to, or taken back, leaves all as it was', async () => {
    const { member, id, req, branch } = await whoWaits()
    for (const who of [req, await coordinatorOf(branch)]) {
      await askFor(req, id)
      expect(await answerRefusal(who, { application: id, isAgreed: false })).toEqual({ ok: true })
      expect((await readCandidate(req, id))?.refusal).toBeUndefined()
    }
    expect(await stateOf(member)).toBe('submitted')
  })

  test('is agreed to by another branch only where nobody else is there, who sees just this file until then', async () => {
    const { id, req, branch } = await whoWaits()
    const elsewhere = await coordinatorOf(await anotherBranch())
    expect(await readCandidate(elsewhere, id)).toBeUndefined()
    await askFor(req, id)
    const asked = (await listApplications(elsewhere)).flatMap(({ group, waiting }) =>
      waiting.map((one) => [group, one.id]),
    )
    expect(asked).toContainEqual(['agree', id])
    expect(await readCandidate(elsewhere, id)).toMatchObject({ isGuest: true })
    expect(await decide(elsewhere, { application: id, decision: 'stop', why: 'No' })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    const second = await coordinatorOf(branch)
    expect(await readCandidate(elsewhere, id)).toBeUndefined()
    expect(await answerRefusal(elsewhere, { application: id, isAgreed: true })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    await answerRefusal(second, { application: id, isAgreed: true })
    expect(await readCandidate(elsewhere, id)).toBeUndefined()
  })

  test.each(['stopped', 'stopped and begun again', 'sent to a partner'])(
    'ends with the application of whoever has %s meanwhile, and nobody agrees to it any more',
    async (what) => {
      const { member, id, req, branch } = await whoWaits()
      const [second, elsewhere] = [await coordinatorOf(branch), await coordinatorOf(await anotherBranch())]
      await askFor(req, id)
      if (what === 'sent to a partner') await decide(req, { application: id, decision: 'redirect', ...aPartner })
      else await stopApplication(await nobody(), member)
      if (what === 'stopped and begun again') await resumeApplication(await nobody(), member)
      const state = await stateOf(member)
      for (const one of [second, elsewhere])
        expect(await answerRefusal(one, { application: id, isAgreed: true })).toEqual({ ok: false, reason: 'unknown' })
      expect(await stateOf(member)).toBe(state)
      expect((await readCandidate(second, id))?.refusal).toBeUndefined()
      expect((await logged({ document: id, act: 'update' })).map(({ taken }) => taken)).toContainEqual('refusalAskedBy')
    },
  )

  test('shuts out the guest who was asked once the person has stopped, or is refused', async () => {
    for (const isRefused of [true, false]) {
      const { member, id, req } = await whoWaits()
      const elsewhere = await coordinatorOf(await anotherBranch())
      await askFor(req, id)
      expect(await readCandidate(elsewhere, id)).toMatchObject({ isGuest: true })
      if (isRefused) expect(await answerRefusal(elsewhere, { application: id, isAgreed: true })).toEqual({ ok: true })
      else await stopApplication(await nobody(), member)
      expect(await readCandidate(elsewhere, id)).toBeUndefined()
    }
  })

  test('does not show the guest who is asked what is for the coordinators of the branch only', async () => {
    const { id, req } = await whoWaits({ role: 'mentee' })
    await askFor(req, id)
    const guest = await readCandidate(await coordinatorOf(await anotherBranch()), id)
    expect(guest?.answers).toMatchObject({ rightAge: true })
    expect(JSON.stringify(guest)).not.toMatch(/inPerson|eligible|rightToWork/)
    expect((await readCandidate(req, id))?.answers).toMatchObject({ eligible: 'inPerson', rightToWork: 'yes' })
  })

  test('of somebody who has stopped is impossible in the database, too', async () => {
    const { member, id, req, branch } = await whoWaits()
    await stopApplication(await nobody(), member)
    const second = await coordinatorOf(branch)
    await expect(
      sql(`update applications set refusal_asked_by_id = $2, refusal_why = 'x' where id = $1`, [id, req.user?.id]),
    ).rejects.toThrow(/applications_refusal_ends/)
    await expect(
      recordMove(second, {
        application: id,
        from: 'withdrawn',
        to: 'refused',
        by: { colleague: String(second.user?.id) },
      }),
    ).rejects.toThrow()
  })

  test('by one person alone is impossible in the database, too', async () => {
    const { id, req } = await whoWaits()
    await expect(
      sql(
        `update applications set state = 'refused', refusal_asked_by_id = $2, refused_by_id = $2, refusal_why = 'x'
         where id = $1`,
        [id, req.user?.id],
      ),
    ).rejects.toThrow(/applications_refused_by_two/)
    await expect(sql(`update applications set state = 'onHold' where id = $1`, [id])).rejects.toThrow(
      /applications_held/,
    )
  })
})
