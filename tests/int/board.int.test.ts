import { describe, expect, test } from 'vitest'

import type { Staff } from '@/payload-types'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aNewColleague, payload, requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aCandidate, aDay, answerSteps, coordinatorOf, ownApplication, usualBounds, whoWaits, everybodyElse } =
  await import('../helpers/programme/applications')
const { crowd } = await import('../helpers/programme/crowd')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { sendApplication } = await import('@/programme/applications/sendApplication')
const { addNote } = await import('@/programme/board/addNote')
const { countBoard } = await import('@/programme/board/countBoard')
const { decide } = await import('@/programme/way/decide')
const { exportBoard } = await import('@/programme/board/exportBoard')
const { handOver, handOverAll, listColleaguesBeside } = await import('@/programme/board/handOver')
const { listApplications } = await import('@/programme/board/listApplications')
const { listCalls } = await import('@/programme/calls/listCalls')
const { readGuide } = await import('@/programme/intakes/readGuide')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { askStill } = await import('@/programme/waiting/askStill')
const { goOn } = await import('@/programme/waiting/goOn')
const { readWait } = await import('@/programme/waiting/readWait')
type Waiting = Awaited<ReturnType<typeof whoWaits>>

const nobody = () => requestAs(null)
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)
const groupsOf = async (req: Waiting['req'], wish?: Parameters<typeof listApplications>[1]) =>
  (await listApplications(req, wish)).map(({ group, total, waiting }) => [group, total, waiting.length])

describe('the board', () => {
  test('shows the first twenty of each group, the longest first, and each group whole in pages', async () => {
    const who = await whoWaits()
    await crowd(sql, { branch: who.branch, count: 75, days: 10 })
    expect(await groupsOf(who.req)).toEqual([
      ['submitted', 1, 1],
      ['ready', 75, 20],
    ])
    expect(await groupsOf(who.req, { group: 'ready' })).toEqual([['ready', 75, 50]])
    expect(await groupsOf(who.req, { group: 'ready', page: 2 })).toEqual([['ready', 75, 25]])
    const pages = await Promise.all([1, 2].map((page) => listApplications(who.req, { group: 'ready', page })))
    expect(new Set(pages.flat().flatMap(({ waiting }) => waiting.map(({ id }) => id))).size).toBe(75)
  })

  test('can be asked for one role, one’s own, and those of whom nothing was heard', async () => {
    const who = await whoWaits({ role: 'mentor' })
    const mentee = await aCandidate({ branch: who.branch, role: 'mentee' })
    expect(await groupsOf(who.req, { role: 'mentee' })).toEqual([['draft', 1, 1]])
    expect(await groupsOf(who.req, { isMine: true })).toEqual([])
    await handOver(who.req, { application: who.id, to: String(who.req.user?.id) })
    expect(await groupsOf(who.req, { isMine: true })).toEqual([['submitted', 1, 1]])
    expect(await groupsOf(who.req, { isSilent: true })).toEqual([])
    await sql(`update applications set last_act_at = now() - interval '31 days' where member_id = $1`, [mentee.id])
    expect(await groupsOf(who.req, { isSilent: true })).toEqual([])
    await payload.create({
      collection: 'programme-bounds',
      data: { ...usualBounds, branch: who.branch, silentDays: 30 },
    })
    expect(await listApplications(who.req, { isSilent: true })).toMatchObject([
      { group: 'draft', waiting: [{ quiet: 31 }] },
    ])
  })

  test('says of how many nothing was heard for two weeks, and lists them all, also behind the first twenty', async () => {
    const who = await whoWaits()
    await crowd(sql, { branch: who.branch, count: 25, days: 40 })
    expect(await countBoard(who.req)).toEqual({ submitted: 1, agree: 0, quiet: 0 })
    await sql(`update applications set last_act_at = now() - interval '15 days 1 hour' where id = $1`, [who.id])
    await crowd(sql, { branch: who.branch, count: 1, days: 1 })
    const hidden = `(select application_id from application_moves join applications on applications.id = application_id
      where branch_id = $1 and "to" = 'ready' order by at desc limit 1)`
    await sql(`update applications set last_act_at = now() - interval '20 days' where id = ${hidden}`, [who.branch])
    expect((await countBoard(who.req)).quiet).toBe(2)
    expect(await groupsOf(who.req, { isQuiet: true })).toEqual([
      ['submitted', 1, 1],
      ['ready', 1, 1],
    ])
  })

  test('counts silence from the end of a pause or an interview, as the clearing does', async () => {
    const who = await whoWaits()
    await decide(who.req, { application: who.id, decision: 'hold', until: aDay(10) })
    const age = `update applications set last_act_at = now() - interval '100 days'`
    await sql(`${age} where id = $1`, [who.id])
    expect(await groupsOf(who.req, { isSilent: true })).toEqual([])
    expect(await groupsOf(who.req, { isQuiet: true })).toEqual([])
    await sql(`${age}, held_until = now() - interval '61 days' where id = $1`, [who.id])
    expect(await listApplications(who.req, { isSilent: true })).toMatchObject([{ waiting: [{ quiet: 61 }] }])
  })

  test('can be asked for one branch by whoever coordinates several', async () => {
    const [one, other] = [await whoWaits(), await whoWaits()]
    const both = await coordinatorOf(one.branch, other.branch)
    expect(await groupsOf(both)).toEqual([['submitted', 2, 2]])
    expect(await listApplications(both, { branch: one.branch })).toMatchObject([{ waiting: [{ id: one.id }] }])
    expect(await listApplications(one.req, { branch: other.branch })).toEqual([])
  })

  test('is a table for spreadsheets, in which no cell begins as a formula and nothing stands that is kept apart', async () => {
    const who = await whoWaits({ role: 'mentee' })
    await sql(`update members set first_name = '=1+1', last_name = '🙂, "of two"' where id = $1`, [who.member.id])
    const [head, row, ...rest] = ((await exportBoard(who.req, {})) ?? '').split('\r\n')
    expect(head).toBe('\uFEFFname,email,telephone,role,branch,state,since,sentAt,lastActAt,coordinator')
    expect(row).toMatch(
      /^"'=1\+1 🙂, ""of two""",[^,]+@[^,]+,,mentee,[^,]*,submitted,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,\d{4}/,
    )
    expect(rest).toEqual([''])
    expect(row).not.toMatch(/inPerson|A school/)
    expect((await logged({ act: 'export', subject: 'applications' })).at(-1)?.people).toContain(who.id)
    expect((await exportBoard(who.req, { role: 'mentor' }))?.split('\r\n')).toHaveLength(2)
    const [elsewhere, ...strangers] = await everybodyElse()
    expect(await exportBoard(elsewhere!, {})).not.toContain('of two')
    for (const stranger of strangers) expect(await exportBoard(stranger, {})).toBeUndefined()
  })
})

describe('a team', () => {
  test('writes notes for each other, which the person may read, and nobody else', async () => {
    const who = await whoWaits()
    const text = 'Called twice 🙂\nno answer'
    expect(await addNote(who.req, { application: who.id, text: ' \n' })).toEqual({ ok: false, reason: 'missing' })
    expect(await addNote(who.req, { application: who.id, text: 'x'.repeat(2001) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(await addNote(who.req, { application: who.id, text })).toEqual({ ok: true })
    for (const other of await everybodyElse())
      expect(await addNote(other, { application: who.id, text })).toEqual({ ok: false, reason: 'unknown' })
    const colleague = await coordinatorOf(who.branch)
    expect((await readCandidate(colleague, who.id))?.notes).toMatchObject([{ text, by: who.req.user?.name }])
    expect((await readMemberData(await nobody(), who.member)).notes).toMatchObject([{ text }])
    expect(JSON.stringify(await logged({ document: who.id }))).not.toContain('Called twice')
    await expect(sql(`update application_notes set text = '' where application_id = $1`, [who.id])).rejects.toThrow(
      /application_notes_words/,
    )
  })

  test('gives an application to a colleague of the branch, whose number the person then sees', async () => {
    const who = await whoWaits()
    const account = await aNewColleague({ roles: ['coordinator'], branches: [who.branch] })
    await sql(`update staff set telephone = '+32 2 000 00 09' where id = $1`, [account.id])
    const [elsewhere] = await everybodyElse()
    for (const to of [String(elsewhere?.user?.id), 'nobody', crypto.randomUUID()])
      expect(await handOver(who.req, { application: who.id, to })).toEqual({ ok: false, reason: 'unknown' })
    for (const other of await everybodyElse())
      expect(await handOver(other, { application: who.id, to: account.id })).toEqual({ ok: false, reason: 'unknown' })
    expect(await handOver(who.req, { application: who.id, to: account.id })).toEqual({ ok: true })
    expect(await readGuide(await nobody(), who.id)).toEqual({
      name: account.name,
      telephone: '+32 2 000 00 09',
      away: null,
    })
  })

  test('gives all that one of them accompanies to another in one act, and nothing that is not theirs', async () => {
    const who = await whoWaits()
    const colleague = await coordinatorOf(who.branch)
    const second = await aCandidate({ branch: who.branch, role: 'mentor' })
    await answerSteps(second)
    await sendApplication(await nobody(), second, { hasAgreed: true })
    await handOver(who.req, { application: who.id, to: String(who.req.user?.id) })
    expect((await listColleaguesBeside(who.req)).map(({ id }) => id)).toEqual([colleague.user?.id])
    expect(await handOverAll(who.req, { to: String(colleague.user?.id) })).toEqual({ given: 1 })
    expect(await handOverAll(who.req, { to: String(colleague.user?.id) })).toEqual({ given: 0 })
    expect((await readGuide(await nobody(), who.id))?.name).toBe(colleague.user?.name)
    expect(await readGuide(await nobody(), (await ownApplication(second))?.id ?? '')).toBeUndefined()
    await sql(`update staff_roles set value = 'editor' where parent_id = $1`, [who.req.user?.id])
    const { roles: _, ...left } = who.req.user as Staff
    const editor = await requestAs({ ...left, roles: ['editor'] })
    await sql(`update applications set coordinator_id = $2 where id = $1`, [who.id, left.id])
    expect(await handOverAll(editor, { to: String(colleague.user?.id) })).toEqual({ given: 0 })
    expect(await handOverAll(colleague, { to: String((await everybodyElse())[0]?.user?.id) })).toEqual({ given: 0 })
  })
})

describe('whoever is ready', () => {
  /** Somebody ready for a duo since so many days. */
  async function whoIsReady(days: number, known: Parameters<typeof whoWaits>[0] = {}) {
    const who = await whoWaits({ role: 'mentee', ...known })
    await sql(
      `update applications set state = 'ready', last_act_at = now() - make_interval(days => $2) where id = $1`,
      [who.id, days],
    )
    await sql(
      `insert into application_moves (id, application_id, "to", at)
       values (gen_random_uuid(), $1, 'ready', now() - make_interval(days => $2))`,
      [who.id, days],
    )
    await sql(`update application_moves set at = now() - make_interval(days => $2) where application_id = $1`, [
      who.id,
      days,
    ])
    return who
  }

  test('hears how long others wait, and of nobody where they are fewer than ten', async () => {
    const who = await whoIsReady(15)
    expect(await readWait(await nobody(), who.id)).toEqual({ own: 2 })
    await crowd(sql, { branch: who.branch, count: 9, days: 71 })
    await crowd(sql, { branch: who.branch, count: 20, days: 500, role: 'mentor' })
    expect(await readWait(await nobody(), who.id)).toEqual({ own: 2 })
    await crowd(sql, { branch: who.branch, count: 1, days: 71 })
    expect(await readWait(await nobody(), who.id)).toEqual({ own: 2, half: 10 })
    const [sector] = await sql<{ id: string }>(`select id from sectors limit 1`)
    await sql(
      `insert into applications_rels ("order", parent_id, path, sectors_id)
       select 1, id, 'sectors', $2 from applications where branch_id = $1 and role = 'mentee' and id <> $3`,
      [who.branch, sector?.id, who.id],
    )
    expect(await readWait(await nobody(), who.id)).toEqual({ own: 2, half: 10 }) // None of the same sector: all of the branch.
    await crowd(sql, { branch: who.branch, count: 10, days: 22 })
    expect(await readWait(await nobody(), who.id)).toEqual({ own: 2, half: 3 })
  })

  test('is asked every four weeks whether they go on, and one touch says yes', async () => {
    const [who, fresh] = [await whoIsReady(29), await whoIsReady(27)]
    const phone = await whoIsReady(29, { telephone: '+32470112288' })
    for (let times = 0; times < 3; times += 1) await askStill(await nobody())
    await workQueue()
    const subjectsOf = ({ member }: Waiting) =>
      letters.filter(({ to }) => [to].flat().some((one) => one?.text === member.email)).map(({ subject }) => subject)
    expect(subjectsOf(who).filter((one) => one === 'Do you still want to go on?')).toHaveLength(1)
    expect(subjectsOf(fresh)).not.toContain('Do you still want to go on?')
    expect((await listCalls(phone.req)).map(({ reason }) => reason)).toContain('askStill')

    expect(await goOn(await nobody(), who.member)).toEqual({ ok: true })
    const application = await ownApplication(who.member)
    expect(Date.parse(application?.lastActAt ?? '')).toBeGreaterThan(Date.parse(application?.askedAt ?? ''))
    const waits = await whoWaits()
    expect(await goOn(await nobody(), waits.member)).toEqual({ ok: false })
  })
})
