import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints, type Plugin } from 'payload'
import { describe, expect, test, vi } from 'vitest'

import { findRoute } from '@/app/findRoute'
import { enrol } from '@/programme/training/enrol'
import { findFeed } from '@/programme/training/feeds'
import { listTraining } from '@/programme/training/listTraining'
import { wishFor } from '@/programme/training/wishes'

import { payload, requestAs } from '../helpers/house'
import { letTimePass } from '../helpers/programme/bookings'
import { aMentor, aRun, statesIn } from '../helpers/programme/courses'
import { pendingMigration } from '../helpers/pendingMigration'

type Plugins = Record<'training', (options: { off: boolean }) => Plugin>

// Not a stand-in: the very option that switches the capability off in payload.config.ts.
vi.mock('@/plugins/training', async (original) => {
  const { training } = await original<Plugins>()
  return { training: () => training({ off: true }) }
})

const statusOf = async (pathname: string) =>
  (await findRoute(payload, { pathname, search: '', languages: 'fr' })).status

describe('training switched off', () => {
  test('has no page, neither for members nor at the desk', async () => {
    const paths = ['/fr/portail/formations', '/nl/portaal/agenda/token', '/en/portal/certificate/BBBB-BBBB']
    for (const path of [...paths, '/en/desk/courses', '/fr/accueil/formations/nothing'])
      expect(await statusOf(path), path).toBe(404)
    expect(await statusOf('/fr/portail')).toBe(200)
  })

  test('gives nobody a seat, a wish, a list or a calendar, and its REST is shut', async () => {
    const run = await aRun()
    const mentor = await aMentor(run.branch)
    const req = await requestAs(null)
    const request = new Request('http://localhost:3000/api/courses')

    expect(await enrol(req, mentor, { run: run.id, waitIfFull: true, bookIfFreed: false })).toMatchObject({ ok: false })
    expect(await wishFor(req, mentor, { course: run.course, isWished: true })).toEqual({ ok: false })
    const application = { role: 'mentor', state: 'intakeDone' } as const
    expect(await listTraining(req, { member: mentor, application, now: new Date() })).toEqual({
      seats: [],
      offers: [],
      done: [],
    })
    expect(await findFeed(payload, 'token')).toBeUndefined()
    expect((await handleEndpoints({ config, request })).status).toBe(501)
    expect(await statesIn(run.id)).toEqual([])
  })

  test('keeps its data and its tables', async () => {
    const { rows } = await letTimePass(sql`select count(*)::int as runs from course_runs`)

    expect(rows).toEqual([{ runs: expect.any(Number) as number }])
    expect(await pendingMigration(payload)).toEqual([])
  })
})
