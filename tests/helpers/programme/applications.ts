import type { Member } from '@/people/members/Member'
import { stepsOf } from '@/programme/applications/questions'
import { saveStep } from '@/programme/applications/saveStep'
import { startApplication } from '@/programme/applications/startApplication'
import type { Typed } from '@/programme/applications/typedOf'

import { readApplication } from '@/programme/applications/readApplication'
import { sendApplication } from '@/programme/applications/sendApplication'

import { aColleague, aNewColleague, aWord, payload, requestAs } from '../house'
import { aMemberOf, signedInAs } from '../members'
import { aBranch, anotherBranch } from './sessions'

const sector = (await payload.create({ collection: 'sectors', locale: 'fr', data: { name: aWord('Secteur') } })).id

const time = { availability: ['mostlyMornings', 'friEvening'], mode: ['either'] }
const languages = { 'language-0': ['fr'], 'level-0': ['C2'], 'language-1': ['nl'], 'level-1': ['B1'] }

/** What somebody answers to every step of their application, as a form sends it. */
export const answersOf: Record<Member['role'], Typed[]> = {
  mentor: [
    { oldEnough: ['on'], workSituation: ['retired'] },
    { sectors: [sector], jobFamilies: ['experts', 'office'], years: ['31'] },
    languages,
    { ...time, twoHours: ['yes'], travel: ['m30'] },
    { motivation: ['I know how hard it is to begin again 🙂'], heardOf: ['friend'] },
  ],
  mentee: [
    { rightAge: ['on'], employmentService: ['actiris'], eligible: ['inPerson'], rightToWork: ['yes'] },
    { lookingFor: ['job'], sectors: ['unknown'] },
    languages,
    { ...time, devices: ['smartphone'], internet: ['mobile'] },
    { referredBy: ['A school'], mayTell: ['no'] },
  ],
}

/** Bounds as they hold where nobody has said otherwise, to be changed in a test. */
export const usualBounds = {
  ...{ mentorFrom: 50, menteeFrom: 18, menteeTo: 33, hours: 2, months: 6 },
  ...{ silentDays: 60, keptMonths: 6 },
}

type Known = Parameters<typeof aMemberOf>[0]

/** A member who has begun an application, and their sign-in. */
export async function aCandidate(known: Partial<Known> = {}): Promise<Member> {
  const branch = known.branch ?? (await aBranch())
  const { id } = await aMemberOf({ ...known, branch })
  const member = await (await signedInAs(id)).read()
  if (!member) throw new Error('No member is signed in')
  await startApplication(await requestAs(null), member)
  return member
}

/** Answers every step, or as many as are asked for. */
export async function answerSteps(member: Member, steps = stepsOf(member.role).length): Promise<void> {
  for (const [index, typed] of answersOf[member.role].slice(0, steps).entries()) {
    const answer = await saveStep(await requestAs(null), member, { step: index + 1, typed })
    if (!answer.ok) throw new Error(JSON.stringify(answer))
  }
}

/** A request of a new colleague who coordinates these branches. */
export const coordinatorOf = async (...branches: string[]) =>
  requestAs(await aNewColleague({ roles: ['coordinator'], branches }))

/** Requests of all for whom an application is nothing: a coordinator of another branch, first, a stranger, other roles. */
export async function everybodyElse() {
  const all = [await coordinatorOf(await anotherBranch()), await requestAs(null)]
  for (const role of ['administrator', 'editor', 'trainer', 'officer', 'director'] as const)
    all.push(await requestAs(await aColleague(role)))
  return all
}

/** Somebody who has sent their application to a branch with one coordinator. */
export async function whoWaits(known: Partial<Known> = {}) {
  const branch = await anotherBranch()
  const member = await aCandidate({ branch, role: 'mentor', language: 'en', ...known })
  await answerSteps(member)
  await sendApplication(await requestAs(null), member, { hasAgreed: true })
  return { branch, member, id: (await ownApplication(member))?.id ?? '', req: await coordinatorOf(branch) }
}

export const ownApplication = async (member: Member) => readApplication(await requestAs(null), member)

/** A day some days from now, as forms send it. */
export const aDay = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
