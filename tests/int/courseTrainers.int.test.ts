import { expect, test } from 'vitest'

import { closeRun } from '@/programme/training/closeRun'
import { listOwnRuns } from '@/programme/training/listOwnRuns'
import { listTraining } from '@/programme/training/listTraining'
import { readSheet } from '@/programme/training/readSheet'
import { stopCourse } from '@/programme/training/stopCourse'
import { type Presence, sayPresences } from '@/programme/training/sayPresence'

import { aNewColleague, payload, requestAs } from '../helpers/house'
import type { coordinatorOf } from '../helpers/programme/applications'
import { aRunThatWas } from '../helpers/programme/courses'

const say = (
  req: Awaited<ReturnType<typeof coordinatorOf>>,
  date: string,
  words: Record<string, Presence | undefined>,
) => sayPresences(req, { date, words })

test('a trainer who is named sees names and attendance, and notes it', async () => {
  const { run, people } = await aRunThatWas()
  const trainer = await aNewColleague({ roles: ['trainer'] })
  const req = await requestAs(trainer)
  expect(await readSheet(req, run.id)).toBeUndefined()

  await payload.update({ collection: 'course-runs', id: run.id, data: { facilitators: [trainer.id] } })

  const sheet = await readSheet(req, run.id)
  expect(sheet?.people.map(({ booking }) => booking)).toEqual(people.map(({ booking }) => booking))
  for (const word of [people[0]?.member.email, people[0]?.member.telephone])
    if (word) expect(JSON.stringify(sheet)).not.toContain(word)
  expect(await say(req, run.dates[0] ?? '', { [people[0]?.booking ?? '']: 'present' })).toEqual({
    ok: true,
    changed: 1,
  })
})

test('a trainer who is named on one date sees and notes that date only, and members read who gives each', async () => {
  const { run, people } = await aRunThatWas({ mentors: 2 })
  const [first = '', second = ''] = run.dates
  const [guest, whole] = [await aNewColleague({ roles: ['trainer'] }), await aNewColleague({ roles: ['trainer'] })]
  const req = await requestAs(guest)
  await payload.update({ collection: 'course-runs', id: run.id, data: { facilitators: [whole.id] } })
  await payload.update({ collection: 'course-dates', id: second, data: { trainers: [guest.id] } })
  const [one, other] = people.map(({ booking }) => booking)
  await say(await requestAs(whole), first, { [one ?? '']: 'absent' })

  const sheet = await readSheet(req, run.id)
  expect(sheet?.isWhole).toBe(false)
  expect(sheet?.run.dates).toMatchObject([{ id: second, trainers: [guest.name] }])
  expect(sheet?.people.map(({ booking, said, missed }) => [booking, said, missed])).toEqual([
    [one, [], []],
    [other, [], []],
  ])
  expect(await say(req, second, { [one ?? '']: 'late' })).toEqual({ ok: true, changed: 1 })
  expect(await say(req, first, { [one ?? '']: 'present' })).toEqual({ ok: false, reason: 'unknown' })
  expect(await closeRun(req, run.id)).toEqual({ ok: false, reason: 'unknown' })
  expect(await stopCourse(req, one ?? '')).toEqual({ ok: false, reason: 'unknown' })
  expect((await listOwnRuns(req)).next.map(({ id }) => id)).toEqual([run.id])

  const training = await listTraining(await requestAs(null), {
    member: people[0]!.member,
    application: { role: 'mentor', state: 'intakeDone' },
    now: new Date(),
  })
  expect(training.seats[0]?.run.dates.map(({ trainers }) => trainers)).toEqual([[whole.name], [guest.name]])
})
