import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { clearNow, tablesSaying } = await import('../helpers/clearing')
const { coordinatorOf, aDay, ownApplication, usualBounds, whoWaits } = await import('../helpers/programme/applications')
const { stopApplication } = await import('@/programme/applications/stopApplication')
const { listCalls } = await import('@/programme/calls/listCalls')
const { recordCall } = await import('@/programme/calls/recordCall')
const { askStill } = await import('@/programme/waiting/askStill')
const { goOn } = await import('@/programme/waiting/goOn')
const { decide } = await import('@/programme/way/decide')
type Waiting = Awaited<ReturnType<typeof whoWaits>>

const nobody = () => requestAs(null)
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)

/** Lets the last act of somebody, and all that was decided about them, be so long ago. */
async function quietFor({ id, member }: Waiting, ago: string): Promise<void> {
  await sql(`update members set created_at = now() - $2::interval where id = $1`, [member.id, ago])
  await sql(`update applications set last_act_at = now() - $2::interval where id = $1`, [id, ago])
  await sql(`update application_moves set at = now() - $2::interval where application_id = $1`, [id, ago])
}
const askedFor = ({ id }: Waiting, ago: string) =>
  sql(`update applications set asked_at = now() - $2::interval where id = $1`, [id, ago])

/** The question that each letter to somebody asked, after the daily work was done three times. */
async function questionsTo({ member }: Waiting): Promise<string[]> {
  for (let times = 0; times < 3; times += 1) await askStill(await nobody())
  await workQueue()
  const own = letters.filter(({ to }) => [to].flat().some((one) => one?.text === member.email))
  return own.map(({ subject }) => subject ?? '').filter((subject) => /pause|keep|still/.test(subject))
}
const isLeft = async ({ id }: Waiting) => (await sql(`select from applications where id = $1`, [id])).length === 1
/** Silent for sixty days and half a year. */
const long = '9 months'

describe('whoever is on hold', () => {
  test('is asked once when the pause is over, and with one touch goes on where they were', async () => {
    const who = await whoWaits()
    expect(await goOn(await nobody(), who.member)).toEqual({ ok: false })
    await decide(who.req, { application: who.id, decision: 'hold', until: aDay(3) })
    expect(await questionsTo(who)).toEqual([])
    expect(await goOn(await nobody(), who.member)).toEqual({ ok: false })
    await sql(`update applications set held_until = now() - interval '1 hour' where id = $1`, [who.id])
    expect(await questionsTo(who)).toEqual(['Your pause is over'])

    expect(await goOn(await nobody(), who.member)).toEqual({ ok: true })
    expect(await ownApplication(who.member)).toMatchObject({ state: 'submitted', heldUntil: null })
    expect(await questionsTo(who)).toEqual(['Your pause is over'])
  })

  test('is called where there is no e-mail', async () => {
    const who = await whoWaits({ email: undefined, telephone: '+32470112299' })
    await decide(who.req, { application: who.id, decision: 'hold', until: aDay(3) })
    await sql(`update applications set held_until = now() - interval '1 hour' where id = $1`, [who.id])
    await askStill(await nobody())
    expect((await listCalls(who.req)).map(({ reason }) => reason)).toContain('askStill')
  })
})

describe('whoever is silent', () => {
  test('is asked a last time, told the day, and goes a month later with all they said', async () => {
    const who = await whoWaits()
    await quietFor(who, '6 months')
    expect(await questionsTo(who)).toEqual([])
    await quietFor(who, long)
    expect(await questionsTo(who)).toEqual(['Shall we keep your application?'])
    const [letter] = letters.filter(({ subject }) => subject === 'Shall we keep your application?')
    const month = new Date()
    month.setMonth(month.getMonth() + 1)
    expect(letter?.text).toContain(String(month.getFullYear()))

    await clearNow()
    expect(await isLeft(who)).toBe(true)
    await askedFor(who, '32 days')
    await clearNow()
    expect(await isLeft(who)).toBe(false)
    for (const word of [who.member.email, who.member.lastName]) expect(await tablesSaying(word ?? '')).toEqual([])
  })

  test('stays who was never asked, who said yes, and who is still to be called about it', async () => {
    const [unasked, answered] = [await whoWaits(), await whoWaits()]
    const phone = await whoWaits({ email: undefined, telephone: '+32470112277' })
    await quietFor(unasked, long)
    await clearNow()
    expect(await isLeft(unasked)).toBe(true)

    for (const who of [answered, phone]) await quietFor(who, long)
    await askStill(await nobody())
    expect(await goOn(await nobody(), answered.member)).toEqual({ ok: true })
    for (const who of [answered, phone]) await askedFor(who, '32 days')
    await clearNow()
    expect([await isLeft(answered), await isLeft(phone)]).toEqual([true, true])

    const call = (await listCalls(phone.req)).find(({ reason }) => reason === 'askStill')
    await recordCall(phone.req, { call: call?.id ?? '', result: 'reached' })
    for (const { id } of await listCalls(phone.req)) await recordCall(phone.req, { call: id, result: 'wrongNumber' })
    await clearNow()
    expect(await isLeft(phone)).toBe(false)
  })

  test('is not yet whose pause or interview is to come, and sooner where their branch says so', async () => {
    const [held, met, elsewhere] = [await whoWaits(), await whoWaits(), await whoWaits()]
    await decide(held.req, { application: held.id, decision: 'hold', until: aDay(40) })
    await payload.create({
      collection: 'programme-bounds',
      data: { ...usualBounds, branch: elsewhere.branch, silentDays: 15, keptMonths: 2 },
    })
    const coordinator = await coordinatorOf(met.branch)
    await sql(
      `insert into intakes (id, application_id, coordinator_id, state, mode, minutes, zone, starts_at, ends_at)
       values (gen_random_uuid(), $1, $2, 'planned', 'telephone', 60, 'Europe/Brussels', now() + interval '2 days', now() + interval '2 days 1 hour')`,
      [met.id, coordinator.user?.id],
    )
    for (const who of [held, met]) await quietFor(who, long)
    await quietFor(elsewhere, '50 days')
    expect(await questionsTo(held)).toEqual([])
    expect(await questionsTo(met)).toEqual([])
    expect(await questionsTo(elsewhere)).toEqual(['Shall we keep your application?'])
  })

  test('keeps, once the way is over, as many months as their country says', async () => {
    const [short, usual] = [await whoWaits(), await whoWaits()]
    await payload.create({
      collection: 'programme-bounds',
      data: { ...usualBounds, branch: short.branch, keptMonths: 2 },
    })
    for (const who of [short, usual]) {
      await stopApplication(await nobody(), who.member)
      await quietFor(who, '3 months')
    }
    await clearNow()
    expect([await isLeft(short), await isLeft(usual)]).toEqual([false, true])
  })
})
