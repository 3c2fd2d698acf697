import type { CourseAttendance } from '@/payload-types'

type Presence = NonNullable<CourseAttendance['attendance']>

/** Who came late or left early has been there. */
const wasThere: ReadonlySet<Presence> = new Set(['present', 'late', 'leftEarly'])

type Facts = {
  dates: { id: string; isCancelled: boolean; isOptional: boolean }[]
  /** What was said of one person, on their own dates and where they made up for one. */
  said: { date: string; makesUp: string | null; attendance: Presence | null }[]
}
/** The course has e-learning that nobody has confirmed yet for them. */
type Whole = Facts & { lacksELearning?: boolean }

/** What somebody still lacks of a course: dates that take place and are needed, and at which they were not, there or elsewhere. */
export const missedDates = ({ dates, said }: Facts): string[] =>
  needed(dates)
    .map(({ id }) => id)
    .filter((id) => !said.some((word) => isFor(word, id) && word.attendance && wasThere.has(word.attendance)))

/** Whether somebody has completed a course; one without a date that is needed completes nobody. */
export const isCompleted = ({ lacksELearning = false, ...facts }: Whole): boolean =>
  needed(facts.dates).length > 0 && missedDates(facts).length === 0 && !lacksELearning

const needed = (dates: Facts['dates']) => dates.filter(({ isCancelled, isOptional }) => !isCancelled && !isOptional)

const isFor = ({ date, makesUp }: Facts['said'][number], id: string): boolean => date === id || makesUp === id
