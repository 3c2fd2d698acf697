import { sql } from '@payloadcms/db-postgres'

import type { Course, CourseRun } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import { idOf } from '@/platform/idOf'
import { enrol } from '@/programme/training/enrol'

import { aWord, payload, requestAs } from '../house'
import { aCandidate, coordinatorOf } from './applications'
import { letTimePass } from './bookings'
import { anotherBranch } from './sessions'

/** A course for mentors that no other test knows. */
export const aCourse = async (
  data: Partial<Pick<Course, 'audience' | 'eLearning' | 'leadsToReady' | 'prior' | 'title'>> = {},
) =>
  payload.create({
    collection: 'courses',
    locale: 'en',
    data: { title: aWord('Training'), text: 'What a mentor does', audience: 'mentors', ...data },
  })

/** The moment so many hours from now. */
export const inHours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

/** A date of a run, so many hours from now and two hours long. */
export const aDateOf = async (run: string, at: number, rest: object = {}) =>
  payload.create({
    collection: 'course-dates',
    locale: 'en',
    depth: 0,
    data: { run, startsAt: inHours(at), endsAt: inHours(at + 2), title: aWord('Half day'), state: 'planned', ...rest },
  })

type Wish = Partial<CourseRun> & { at?: number[] }

/** An open run with dates in ten and in eleven days, two seats and a line of five, unless the test says otherwise. */
export async function aRun({ at = [240, 264], ...facts }: Wish = {}) {
  const course = facts.course ?? (await aCourse()).id
  const run = await payload.create({
    collection: 'course-runs',
    depth: 0,
    data: {
      name: aWord('Run'),
      course,
      branch: facts.branch ?? (await anotherBranch()),
      state: 'draft',
      language: 'en',
      mode: 'onSite',
      zone: 'Europe/Brussels',
      capacity: 2,
      waitingSeats: 5,
      minimum: 1,
      place: { street: 'Rue de l’Exemple 1', city: 'Bruxelles' },
      ...facts,
    },
  })
  const dates: string[] = []
  for (const hour of at) dates.push((await aDateOf(run.id, hour)).id)
  if (!facts.state) await payload.update({ collection: 'course-runs', id: run.id, data: { state: 'open' } })
  return { id: run.id, course: idOf(run.course), branch: idOf(run.branch), dates }
}

type Known = Parameters<typeof aCandidate>[0]

/** A mentor of a branch who has been met, and may follow courses; or a member as far as the test says. */
export async function aMentor(branch: string, state = 'intakeDone', known: Known = {}): Promise<Member> {
  const member = await aCandidate({ role: 'mentor', language: 'en', ...known, branch })
  await letTimePass(sql`
    update applications set state = ${state}, reached = 5, submitted_at = now(), consent_version = 'test', consented_at = now()
    where member_id = ${member.id}`)
  return member
}

export const asks = async (member: Member, run: string, wish: Partial<Parameters<typeof enrol>[2]> = {}) =>
  enrol(await requestAs(null), member, { run, waitIfFull: true, bookIfFreed: false, ...wish })

/** A seat that a member got, or a place in the line. */
export async function seated(member: Member, run: string) {
  const answer = await asks(member, run)
  if (!answer.ok) throw new Error(answer.reason)
  return answer
}

/** The states of all bookings of a run, in the order of coming. */
export async function statesIn(run: string): Promise<string[]> {
  const { rows } = await letTimePass(sql`select state from bookings where course_run_id = ${run} order by turn`)
  return rows.map(({ state }) => String(state))
}

/** The first date begins an hour ago, the others are over. */
export const letTake = (run: Awaited<ReturnType<typeof aRun>>) =>
  letTimePass(sql`
    update course_dates set starts_at = now() - interval '3 hours' * n, ends_at = now() - interval '3 hours' * n + interval '2 hours'
    from unnest(${sql.param([...run.dates].reverse())}::uuid[]) with ordinality as dates (id, n) where dates.id = course_dates.id`)

/** The first date began three hours ago and is over; the others are still to come. */
export const letBegin = ({ dates: [first] }: Awaited<ReturnType<typeof aRun>>) =>
  letTimePass(sql`
    update course_dates set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = ${first}`)

/** The codes of somebody's certificates. */
export const completions = async (member: string) =>
  (await letTimePass(sql`select code from course_completions where member_id = ${member}`)).rows.map(({ code }) =>
    String(code),
  )

/** A run with mentors in it whose dates have been, and a coordinator of its branch. */
export async function aRunThatWas({ mentors = 1, leadsToReady = false } = {}) {
  const { id: course } = await aCourse({ leadsToReady })
  const run = await aRun({ course, capacity: 5 })
  const people = await Promise.all(
    Array.from({ length: mentors }, async () => {
      const member = await aMentor(run.branch)
      return { member, ...(await seated(member, run.id)) }
    }),
  )
  await letTake(run)
  return { run, people, req: await coordinatorOf(run.branch) }
}
