import type { Payload } from 'payload'

import { countersOf } from '@/platform/limits'

/** How many tries in how many seconds; docs/security.md says why just so many. */
const kinds = {
  /** One household, school or office that asks for letters, or types codes. */
  entryAddress: { points: 30, duration: 10 * 60 },
  /** Letters to one e-mail address, whether somebody is known there or not. */
  entryContact: { points: 5, duration: 60 * 60 },
  /** Codes typed for one e-mail address in a browser that did not ask for them. */
  entryCode: { points: 5, duration: 10 * 60 },
} as const

/** Counts how often somebody asks for the way in. */
export const entriesOf = (payload: Pick<Payload, 'db'>) => countersOf(payload, kinds)
