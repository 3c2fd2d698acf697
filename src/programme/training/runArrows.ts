import type { CourseRun } from '@/payload-types'

type State = CourseRun['state']

/** Where a colleague may lead a run by hand; `done` only comes of closing it (`closeRun.ts`), and nothing leads out of it. */
const arrows: Record<State, readonly State[]> = {
  draft: ['open', 'closed', 'cancelled'],
  open: ['closed', 'cancelled'],
  closed: ['open', 'cancelled'],
  done: [],
  cancelled: [],
}

/** Whether a colleague may lead a run from one state to another; a new one begins in any but done. */
export const mayLead = (from: State | undefined, to: State): boolean =>
  from ? from === to || arrows[from].includes(to) : to !== 'done'
