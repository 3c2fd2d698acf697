import { describe, expect, test } from 'vitest'

const { requestAs } = await import('../helpers/house')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { aDay, coordinatorOf, everybodyElse, whoWaits } = await import('../helpers/programme/applications')
const { handOver } = await import('@/programme/board/handOver')
const { listApplications } = await import('@/programme/board/listApplications')
const { endStandIn, readStandIns, setStandIn } = await import('@/programme/board/standIn')
const { proposeIntake } = await import('@/programme/intakes/proposeIntake')
const { readGuide } = await import('@/programme/intakes/readGuide')
const { readIntake } = await import('@/programme/intakes/readIntake')
type Waiting = Awaited<ReturnType<typeof whoWaits>>

const nobody = () => requestAs(null)
const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)
const groupsOf = async (req: Waiting['req'], wish?: Parameters<typeof listApplications>[1]) =>
  (await listApplications(req, wish)).map(({ group, total, waiting }) => [group, total, waiting.length])

describe('whoever stands in', () => {
  /** Somebody accompanied by a coordinator, who has a colleague with a number. */
  async function aPair() {
    const who = await whoWaits()
    await handOver(who.req, { application: who.id, to: String(who.req.user?.id) })
    const colleague = await coordinatorOf(who.branch)
    await sql(`update staff set telephone = '+32 2 000 00 08' where id = $1`, [colleague.user?.id])
    return { who, colleague, to: String(colleague.user?.id) }
  }

  test('is seen and called by the people of whoever is away, from the first day to the last', async () => {
    const { who, colleague, to } = await aPair()
    const [own, deputy] = [String(who.req.user?.name), String(colleague.user?.name)]
    expect(await setStandIn(who.req, { to, from: aDay(1), until: aDay(8) })).toEqual({ ok: true })
    expect(await readGuide(await nobody(), who.id)).toMatchObject({ name: own, away: null })
    expect(await groupsOf(colleague, { isMine: true })).toEqual([])
    expect(await readStandIns(colleague)).toEqual({ own: null, others: [] })

    expect(await setStandIn(who.req, { to, from: aDay(-1), until: aDay(1) })).toEqual({ ok: true })
    expect(await readGuide(await nobody(), who.id)).toMatchObject({
      name: deputy,
      telephone: '+32 2 000 00 08',
      away: { name: own },
    })
    expect(await groupsOf(colleague, { isMine: true })).toEqual([['submitted', 1, 1]])
    expect((await readStandIns(colleague)).others).toMatchObject([{ name: own }])
    expect((await readStandIns(who.req)).own).toMatchObject({ name: deputy })
    const said = await sql<{ from: string; until: string }>(
      `select to_char(starts_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as "from",
         to_char(expires_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as until
       from stand_ins where deputy_id = $1`,
      [to],
    )
    expect(said).toEqual([{ from: `${aDay(-1)} 00:00`, until: `${aDay(2)} 00:00` }])

    await endStandIn(who.req)
    await endStandIn(who.req)
    expect(await readGuide(await nobody(), who.id)).toMatchObject({ name: own, away: null })
    expect((await logged({ subject: 'stand-ins' })).map(({ act }) => act)).toEqual(['update', 'update', 'delete'])
  })

  test('stands in only while they are a coordinator', async () => {
    const { who, to } = await aPair()
    await setStandIn(who.req, { to, from: aDay(0), until: aDay(3) })
    await sql(`update staff_roles set value = 'editor' where parent_id = $1`, [to])
    expect(await readGuide(await nobody(), who.id)).toMatchObject({ name: who.req.user?.name, away: null })
  })

  test('is named for the interviews of these days, and not for those after', async () => {
    const { who, colleague, to } = await aPair()
    await setStandIn(who.req, { to, from: aDay(2), until: aDay(4) })
    const wish = { minutes: '60', mode: 'telephone', place: '', meeting: '', isAgreed: true }
    for (const [day, name] of [
      [3, colleague.user?.name],
      [6, who.req.user?.name],
    ] as const) {
      await proposeIntake(who.req, { application: who.id, times: [`${aDay(day)}T10:00`], ...wish })
      expect((await readIntake(await nobody(), who.id))?.coordinator.name).toBe(name)
    }
  })

  test('stands in where they work, and no longer than they are there', async () => {
    const { who, to } = await aPair()
    await setStandIn(who.req, { to, from: aDay(0), until: aDay(3) })
    await sql(`update staff set state = 'left', left_on = now() where id = $1`, [to])
    expect(await readGuide(await nobody(), who.id)).toMatchObject({ name: who.req.user?.name, away: null })
  })

  test.each([
    [{ from: aDay(2), until: aDay(1) }, { until: 'order' }],
    [{ from: aDay(-3), until: aDay(-2) }, { until: 'over' }],
    [{ from: aDay(0), until: aDay(400) }, { until: 'tooLong' }],
    [
      { from: '2027-02-30', until: '🙂' },
      { from: 'dayMissing', until: 'dayMissing' },
    ],
    [{ from: aDay(0), until: '' }, { until: 'dayMissing' }],
  ])('is refused for days %o', async (days, faults) => {
    const { who, to } = await aPair()
    expect(await setStandIn(who.req, { to, ...days })).toEqual({ ok: false, faults })
  })

  test('is another coordinator of the same branch, and said by coordinators only', async () => {
    const { who, to } = await aPair()
    const [days, unknown] = [
      { from: aDay(0), until: aDay(3) },
      { ok: false, faults: { to: 'unknown' } },
    ]
    const others = await everybodyElse()
    for (const one of [String(who.req.user?.id), String(others[0]?.user?.id), 'nobody', crypto.randomUUID()])
      expect(await setStandIn(who.req, { to: one, ...days })).toEqual(unknown)
    for (const other of others) expect(await setStandIn(other, { to, ...days })).toEqual(unknown)
    await expect(
      sql(
        `insert into stand_ins (id, coordinator_id, deputy_id, starts_at, expires_at)
         values (gen_random_uuid(), $1, $1, now(), now() + interval '1 day')`,
        [to],
      ),
    ).rejects.toThrow(/stand_ins_of_two/)
  })
})
