import type { PayloadRequest } from 'payload'

import { type ClearedPeriod, periods } from '../register/periods'
import type { Fact } from './Clearing'
import { clearings } from './clearings'
import { cutoff } from './cutoff'

/** What is to go of one period at a moment, oldest first. */
export type Due = { period: ClearedPeriod; before: Date; facts: Fact[] }

/** Everything whose time is over at `now`, period by period; nothing is changed. */
export async function findClearable(req: PayloadRequest, now: Date): Promise<Due[]> {
  const due: Due[] = []
  for (const period of Object.keys(clearings) as ClearedPeriod[]) {
    const before = cutoff(periods[period].for, now)
    due.push({ period, before, facts: await clearings[period].find(req, before) })
  }
  return due
}
