import type { Application, Course } from '@/payload-types'

type Facts = {
  /** Where the member stands. */
  application: Pick<Application, 'role' | 'state'>
  course: Pick<Course, 'audience'> & { prior: { id: string } | null }
  /** The courses that they have completed. */
  completed: string[]
}

/** Whom a course is for: a role, and how far somebody must have come. */
const audiences: Record<Course['audience'], { role: Application['role']; states: readonly Application['state'][] }> = {
  mentors: { role: 'mentor', states: ['intakeDone', 'inTraining', 'ready'] },
  mentees: { role: 'mentee', states: ['submitted', 'intakePlanned', 'intakeDone', 'ready'] },
  readyMentors: { role: 'mentor', states: ['ready'] },
}

/** Why somebody cannot follow a course now; nothing where they can. */
export function refusalToFollow({ application, course, completed }: Facts): 'notForYou' | 'priorFirst' | undefined {
  const { role, states } = audiences[course.audience]
  if (application.role !== role || !states.includes(application.state)) return 'notForYou'
  return course.prior && !completed.includes(course.prior.id) ? 'priorFirst' : undefined
}
