import { expect, test } from 'vitest'

import { closeRun } from '@/programme/training/closeRun'
import { confirmELearning, sayELearningDone } from '@/programme/training/eLearning'
import { listTraining } from '@/programme/training/listTraining'
import { changeRun, leaveCourse } from '@/programme/training/ownSeat'
import { readSheet } from '@/programme/training/readSheet'
import { sayPresences } from '@/programme/training/sayPresence'
import { readMemberData } from '@/programme/members/readMemberData'

import { aNewColleague, payload, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { coordinatorOf, everybodyElse, ownApplication } from '../helpers/programme/applications'
import { aCourse, aMentor, aRun, completions, letTake, seated } from '../helpers/programme/courses'

const eLearning = 'https://learn.example.org/basics'
const nobody = () => requestAs(null)

/** A mentor with a seat in a course of which a part is online. */
async function whoLearns({
  leadsToReady,
  address = eLearning,
}: { leadsToReady?: boolean; address?: string | null } = {}) {
  const { id: course } = await aCourse({ leadsToReady, eLearning: address })
  const run = await aRun({ course })
  const member = await aMentor(run.branch)
  const { booking } = await seated(member, run.id)
  const req = await coordinatorOf(run.branch)
  const own = async () => {
    const application = await ownApplication(member)
    return (await listTraining(await nobody(), { member, application, now: new Date() })).seats[0]
  }
  return { run, member, booking, req, own }
}

test('whoever does the e-learning says so, and the certificate waits for the trainer to confirm it', async () => {
  const { run, member, booking, req, own } = await whoLearns({ leadsToReady: true })
  expect(await own()).toMatchObject({ run: { eLearning }, eLearning: { doneAt: null, confirmedAt: null } })

  for (let times = 0; times < 2; times++)
    expect(await sayELearningDone(await nobody(), member, booking)).toEqual({ ok: true })
  const mine = await own()
  expect(mine?.eLearning.doneAt).not.toBeNull()
  expect(mine?.eLearning.confirmedAt).toBeNull()
  await letTake(run)
  for (const date of run.dates) await sayPresences(req, { date, words: { [booking]: 'present' } })
  expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 0 })
  expect((await readSheet(req, run.id))?.people[0]?.eLearning).toMatchObject({ confirmedAt: null })

  const answers = await Promise.all(
    [1, 2, 3].map(async () => confirmELearning(await coordinatorOf(run.branch), booking)),
  )

  expect(answers).toEqual(answers.map(() => ({ ok: true })))
  expect(await completions(member.id)).toHaveLength(1)
  expect((await ownApplication(member))?.state).toBe('ready')
  const confirming = (await logged({ document: booking, act: 'update' })).filter((entry) =>
    JSON.stringify(entry).includes('eLearningConfirmed'),
  )
  expect(confirming).toHaveLength(1)
  const [kept] = (await readMemberData(await nobody(), member)).training
  expect(Object.values(kept?.eLearning ?? {}).map((at) => typeof at)).toEqual(['string', 'string'])
})

test('a coordinator confirms what nobody has ticked, and the certificate comes with the closing', async () => {
  const { run, member, booking, req } = await whoLearns()
  expect(await confirmELearning(req, booking)).toEqual({ ok: true })
  await letTake(run)
  for (const date of run.dates) await sayPresences(req, { date, words: { [booking]: 'present' } })
  expect(await closeRun(req, run.id)).toEqual({ ok: true, completed: 1 })
  expect(await completions(member.id)).toHaveLength(1)
})

test('is confirmed by nobody else; by a trainer who gives the course', async () => {
  const { booking, run } = await whoLearns()
  for (const stranger of await everybodyElse())
    expect(await confirmELearning(stranger, booking)).toEqual({ ok: false, reason: 'unknown' })
  const trainer = await aNewColleague({ roles: ['trainer'] })
  await payload.update({ collection: 'course-runs', id: run.id, data: { facilitators: [trainer.id] } })
  expect(await confirmELearning(await requestAs(trainer), booking)).toEqual({ ok: true })
})

test('is ticked by nobody else, not after the seat is given back, and not where there is none', async () => {
  const { booking, member, run } = await whoLearns()
  const other = await aMentor(run.branch)
  expect(await sayELearningDone(await nobody(), other, booking)).toMatchObject({ ok: false })
  expect(await sayELearningDone(await nobody(), member, 'no booking')).toMatchObject({ ok: false })
  await leaveCourse(await nobody(), member, booking)
  expect(await sayELearningDone(await nobody(), member, booking)).toMatchObject({ ok: false })
  const without = await whoLearns({ address: null })
  expect(await sayELearningDone(await nobody(), without.member, without.booking)).toMatchObject({ ok: false })
  expect(await confirmELearning(without.req, without.booking)).toMatchObject({ ok: false })
})

test('goes along into another group of the same course', async () => {
  const { booking, member, run, own } = await whoLearns()
  await sayELearningDone(await nobody(), member, booking)
  const next = await aRun({ course: run.course, branch: run.branch })
  expect(await changeRun(await nobody(), member, { booking, run: next.id })).toMatchObject({ ok: true })
  const moved = await own()
  expect(moved?.run.id).toBe(next.id)
  expect(moved?.eLearning.doneAt).not.toBeNull()
})

test.each(['http://learn.example.org', 'javascript:alert(1)', 'learn'])('%s is no address for it', async (address) => {
  await expect(aCourse({ eLearning: address })).rejects.toThrow('https://')
})
