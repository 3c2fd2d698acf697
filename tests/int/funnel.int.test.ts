import { describe, expect, test } from 'vitest'

import { stopApplication } from '@/programme/applications/stopApplication'
import { readFunnel } from '@/programme/figures/readFunnel'

import { eraseMember } from '@/programme/members/eraseMember'

import { ask } from '../helpers/databases'
import { aNewColleague, requestAs } from '../helpers/house'
import { aCandidate, coordinatorOf, everybodyElse, whoWaits } from '../helpers/programme/applications'
import { crowd } from '../helpers/programme/crowd'
import { anotherBranch } from '../helpers/programme/sessions'

const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)

/** Lets some of a branch's newest applications go on to another state, so many days after they were begun. */
async function goOn(branch: string, { state, count, days }: { state: string; count: number; days: number }) {
  await sql(
    `with gone as (
      update applications set state = $2::text::enum_applications_state where id in (
        select id from applications where branch_id = $1 order by id limit $3) returning id, created_at
    )
    insert into application_moves (id, application_id, "to", at)
    select gen_random_uuid(), id, $2::text::enum_application_moves_to, created_at + make_interval(days => $4) from gone`,
    [branch, state, count, days],
  )
}

/** Thirty mentees, begun a hundred days ago: all sent it, twenty were met, of whom twelve are ready; three stopped. */
async function aBranchWithAWay(): Promise<string> {
  const branch = await anotherBranch()
  await crowd(sql, { branch, count: 30, days: 98, state: 'submitted' })
  await sql(`update applications set created_at = now() - interval '100 days' where branch_id = $1`, [branch])
  await goOn(branch, { state: 'intakeDone', count: 20, days: 12 })
  await goOn(branch, { state: 'ready', count: 12, days: 20 })
  await goOn(branch, { state: 'withdrawn', count: 3, days: 40 })
  return branch
}
const seenBy = async (req: Parameters<typeof readFunnel>[0]) => readFunnel(req, new Date())

describe('how far applications came', () => {
  test('a coordinator sees for their branches, with the days of each step and how people left', async () => {
    const branch = await aBranchWithAWay()
    await aBranchWithAWay()

    expect(await seenBy(await coordinatorOf(branch))).toMatchObject([
      {
        role: 'mentee',
        shown: {
          steps: [
            { step: 'draft', count: 30 },
            { step: 'submitted', count: 30, days: 2 },
            { step: 'intakePlanned', count: 20, days: null },
            { step: 'intakeDone', count: 20, days: null },
            { step: 'ready', count: 12, days: 8 },
          ],
          left: { withdrawn: 3, redirected: 0, refused: 0 },
        },
      },
    ])
  })

  test('a director sees without what is under ten or tells it, and everybody else nothing', async () => {
    const branch = await aBranchWithAWay()
    await crowd(sql, { branch, count: 9, days: 1, role: 'mentor', state: 'draft' })
    const director = await requestAs(await aNewColleague({ roles: ['director'] }))
    const own = await seenBy(await coordinatorOf(branch))
    expect(own.map(({ role }) => role)).toEqual(['mentor', 'mentee'])

    const seen = (await seenBy(director)).filter(({ shown }) => shown.steps.some(({ count }) => count))
    for (const { shown } of seen) {
      expect(shown.steps.map(({ count }) => count)).toEqual([30, undefined, 20, undefined, undefined])
      expect(shown.left).toEqual({})
    }
    expect(seen.length).toBeGreaterThan(0)
    const others = (await everybodyElse()).filter(({ user }) => !user?.roles.includes('director'))
    for (const other of others) expect(await seenBy(other)).toEqual([])
  })

  test('whoever was erased still counts, as a number that names nobody', async () => {
    const branch = await aBranchWithAWay()
    const req = await coordinatorOf(branch)
    const before = await seenBy(req)
    const members = await sql<{ id: string }>(`select member_id as id from applications where branch_id = $1`, [branch])
    await sql(`delete from members where branch_id = $1`, [branch])
    const [after] = await seenBy(req)
    const countsOf = (funnel?: (typeof before)[number]) => funnel?.shown.steps.map(({ count }) => count)
    expect(countsOf(after)).toEqual(countsOf(before[0]))
    expect(after?.shown.left).toEqual(before[0]?.shown.left)
    expect(after?.shown.steps.every(({ days }) => days === null || days === undefined)).toBe(true)
    const rows = JSON.stringify(await sql(`select * from application_counts where branch_id = $1`, [branch]))
    for (const { id } of members) expect(rows).not.toContain(id)
  })

  test('tells why people stopped, in the words that they chose, also once they are erased', async () => {
    const { member, branch, req } = await whoWaits()
    const other = await aCandidate({ branch, role: 'mentor' })
    await stopApplication(await requestAs(null), member, { reason: 'foundWork', why: 'From Monday on' })
    await stopApplication(await requestAs(null), other, { reason: 'nonsense' })
    expect(await seenBy(req)).toMatchObject([{ shown: { left: { withdrawn: 2 }, reasons: { foundWork: 1 } } }])
    await eraseMember(await requestAs(null), member)
    expect(await seenBy(req)).toMatchObject([{ shown: { left: { withdrawn: 2 }, reasons: { foundWork: 1 } } }])
    await expect(
      sql(
        `update application_moves set reason = 'moved' where "to" = 'draft' and application_id in (
        select id from applications where branch_id = $1)`,
        [branch],
      ),
    ).rejects.toThrow(/application_moves_reason/)
  })

  test('after a year an application counts no more', async () => {
    const branch = await aBranchWithAWay()
    const later = new Date(Date.now() + 300 * 86_400_000)
    expect(await readFunnel(await coordinatorOf(branch), later)).toEqual([])
  })
})
