import type { InfoSession } from '@/payload-types'

type State = InfoSession['state']

/** Where a colleague may lead a session from each state; `done` comes of closing the list, with all that follows of it. */
const arrows: Record<State, State[]> = {
  draft: ['open', 'cancelled'],
  open: ['draft', 'closed', 'cancelled'],
  closed: ['open', 'cancelled'],
  cancelled: [],
  done: [],
}

export type ArrowFault = 'booked' | 'over' | 'listOpen' | 'noWay'

/** Why a session cannot change its state so; a draft has no pages, so nobody may be booked in it. */
export function faultOfArrow({
  from,
  to,
  isBooked,
}: {
  from: State
  to: State
  isBooked: boolean
}): ArrowFault | undefined {
  if (from === to) return undefined
  if (from === 'cancelled' || from === 'done') return 'over'
  if (to === 'done') return 'listOpen'
  if (!arrows[from].includes(to)) return 'noWay'
  return to === 'draft' && isBooked ? 'booked' : undefined
}
