import { createLocalReq } from 'payload'

import type { Task } from '@/platform/queue'

import { remindOfIntakes } from '../intakes/remindOfIntakes'
import { remind } from './remind'

/** Comes back every minute: so a session whose time changes needs nothing planned anew. */
export const remindPeople: Task<unknown> = {
  name: 'remind_people',
  run: async (payload) => {
    const [req, now] = [await createLocalReq({}, payload), new Date()]
    await remind(req, now)
    await remindOfIntakes(req, now)
  },
}
