import type { Application } from '@/payload-types'

type State = Application['state']
type Standing = Pick<Application, 'state' | 'role'> & {
  /** A course is missing without which no mentor is ready. */
  lacksCourse: boolean
}

const underWay: readonly State[] = ['draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready']

/** What a coordinator may do with an application, and in which states. */
const arrows = {
  ready: ['intakeDone', 'inTraining'],
  hold: underWay,
  resume: ['onHold'],
  redirect: [...underWay, 'onHold'],
  stop: [...underWay, 'onHold'],
  refuse: [...underWay, 'onHold'],
} as const satisfies Record<string, readonly State[]>

export type Decision = keyof typeof arrows
export const decisions = Object.keys(arrows) as Decision[]

export const isDecision = (word: string): word is Decision => decisions.some((one) => one === word)

/** Whether this may be done with an application that stands here; mentors are ready once they have their courses. */
export const mayDecide = (decision: Decision, { state, role, lacksCourse }: Standing): boolean =>
  (arrows[decision] as readonly State[]).includes(state) && !(decision === 'ready' && role === 'mentor' && lacksCourse)
