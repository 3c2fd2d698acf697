import type { Task } from '@/platform/queue'

import { clearPersonalData } from './clearPersonalData'

/** The nightly clearing. One that finds another at work leaves the work to it. */
export const clearNightly: Task<unknown> = {
  name: 'clearNightly',
  run: async (payload) => {
    const now = new Date()
    await clearPersonalData(payload, { at: now, now })
  },
}
