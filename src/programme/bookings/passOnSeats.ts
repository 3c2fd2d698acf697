import { createLocalReq } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

import { endOfHold, giveFreedSeats } from './giveFreedSeats'

/** When something held has run out: whoever waits next gets it. */
export const passOnSeats: Task<{ session: string }> = {
  ...endOfHold,
  run: async (payload, { session }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => giveFreedSeats(req, session))
  },
}
