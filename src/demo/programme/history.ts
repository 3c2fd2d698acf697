import type { DemoSession } from './DemoSession'
import { antwerp, brussels, ghent, here, liege } from './places'

const names = [
  ...['Abdou', 'Berivan', 'Carmen', 'Dawit', 'Emine', 'Farid', 'Gloria', 'Hana', 'Idris', 'Jamila'],
  ...['Kofi', 'Leïla', 'Mehdi', 'Nadège', 'Omar', 'Patience', 'Rania', 'Samuel', 'Tigist', 'Yasmine'],
]

type Group = Pick<DemoSession, 'branch' | 'audience' | 'language'> & typeof brussels

const mentees = { ...brussels, branch: 'brussels', audience: 'mentees', language: 'fr' } satisfies Group
const mentors = { ...brussels, branch: 'brussels', audience: 'mentors', language: 'fr' } satisfies Group
const antwerpMentees = { ...antwerp, branch: 'antwerp', audience: 'mentees', language: 'nl' } satisfies Group
const ghentMentors = { ...ghent, branch: 'ghent', audience: 'mentors', language: 'nl' } satisfies Group
const liegeMentors = { ...liege, branch: 'liege', audience: 'mentors', language: 'fr' } satisfies Group

/** Sessions of the weeks before, so that there are figures to look at; people and numbers are invented. */
export const history: DemoSession[] = [
  over(mentees, { weeks: 11, booked: 12, came: 9 }),
  over(mentees, { weeks: 7, booked: 14, came: 11 }),
  over(mentees, { weeks: 3, booked: 13, came: 12 }),
  over(mentors, { weeks: 10, booked: 18, came: 16 }),
  over(mentors, { weeks: 6, booked: 20, came: 17 }),
  over(mentors, { weeks: 2, booked: 15, came: 14 }),
  over(antwerpMentees, { weeks: 8, booked: 9, came: 6 }),
  over(antwerpMentees, { weeks: 4, booked: 11, came: 9 }),
  over(ghentMentors, { weeks: 9, booked: 8, came: 8 }),
  over(ghentMentors, { weeks: 5, booked: 10, came: 7 }),
  over(liegeMentors, { weeks: 4, booked: 7, came: 6 }),
]

function over(group: Group, { weeks, booked, came }: Record<'weeks' | 'booked' | 'came', number>): DemoSession {
  return {
    ...group,
    ...here,
    key: `${group.branch}-${group.audience}-${weeks}-weeks-ago`,
    inDays: -7 * weeks,
    time: '18:00',
    minutes: 75,
    capacity: 20,
    people: names.slice(0, booked),
    came,
  }
}
