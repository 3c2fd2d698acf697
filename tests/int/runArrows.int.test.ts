import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { closeRun } from '@/programme/training/closeRun'

import { aNewColleague, payload, requestAs } from '../helpers/house'
import { coordinatorOf } from '../helpers/programme/applications'
import { letTimePass } from '../helpers/programme/bookings'
import { aRun, letTake } from '../helpers/programme/courses'

type State = 'draft' | 'open' | 'closed' | 'done' | 'cancelled'

/** A coordinator of the run's branch saves its form. */
async function saves(run: Awaited<ReturnType<typeof aRun>>, state: State) {
  const user = await aNewColleague({ roles: ['coordinator'], branches: [run.branch] })
  const req = await requestAs(user)
  return payload.update({ collection: 'course-runs', id: run.id, data: { state }, overrideAccess: false, user, req })
}

const stateOf = async (id: string) => (await payload.findByID({ collection: 'course-runs', id, depth: 0 })).state

describe('a coordinator', () => {
  test('closes a run for bookings and opens it again', async () => {
    const run = await aRun()
    for (const state of ['closed', 'open'] as const) {
      await saves(run, state)
      expect(await stateOf(run.id)).toBe(state)
    }
  })

  test('cannot call a run done in its form, because nobody would get a certificate', async () => {
    const run = await aRun()
    await letTake(run)

    await expect(saves(run, 'done')).rejects.toThrow('Clôturez la formation à l’accueil')

    expect(await stateOf(run.id)).toBe('open')
    expect(await closeRun(await coordinatorOf(run.branch), run.id)).toMatchObject({ ok: true })
  })

  test('brings nothing back that is done or called off, and makes no draft of what was open', async () => {
    const [done, off, open] = [await aRun(), await aRun(), await aRun()]
    await letTake(done)
    await closeRun(await coordinatorOf(done.branch), done.id)
    await saves(off, 'cancelled')

    for (const [run, state] of [
      [done, 'open'],
      [done, 'cancelled'],
      [off, 'open'],
      [open, 'draft'],
    ] as const)
      await expect(saves(run, state)).rejects.toThrow('Cet état ne peut pas suivre')
  })
})

test('the database refuses these arrows, and a run that is done without having been closed', async () => {
  const [run, off] = [await aRun(), await aRun()]
  await saves(off, 'cancelled')
  const set = (id: string, state: State) => letTimePass(sql`update course_runs set state = ${state} where id = ${id}`)

  await expect(set(run.id, 'done')).rejects.toMatchObject({ cause: { constraint: 'course_runs_done' } })
  for (const [id, state] of [
    [run.id, 'draft'],
    [off.id, 'open'],
  ] as const)
    await expect(set(id, state)).rejects.toMatchObject({ cause: { constraint: 'demand_arrow' } })
})
