import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { queueTask } from '@/platform/queue'

import { passOnSeats } from './passOnSeats'

type Hold = {
  session: string
  state: Booking['state']
  for: NonNullable<Booking['holdFor']>
  until: Date
  /** They have a working day, since we have to call them. */
  byCall?: boolean
}

/**
 * Sees to it that what is held and not taken in time goes to whoever waits. What holds no seat until it is proved is in
 * nobody's way: all of a rush who were written to end together, and so do those who are called.
 */
export const endHoldAt = (
  req: PayloadRequest,
  { session, state, for: what, until: runAt, byCall }: Hold,
): Promise<void> =>
  queueTask(req, {
    task: passOnSeats,
    input: { session },
    runAt,
    ...(state === 'asked' && what === 'proof' && { once: `asked ${session}${byCall ? ' by call' : ''}` }),
  })
