import { createLocalReq } from 'payload'

import type { Task } from '@/platform/queue'

import { remind } from './remind'

/** Comes back every minute: so a session whose time changes needs nothing planned anew. */
export const remindPeople: Task<unknown> = {
  name: 'remind_people',
  run: async (payload) => remind(await createLocalReq({}, payload), new Date()),
}
