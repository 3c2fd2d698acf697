import { sql } from '@payloadcms/db-postgres'

import type { Booking } from '@/payload-types'

/** Somebody has a place in a session, waits for one, or is asked whether they want it. */
export const liveStates = ['booked', 'held', 'asked', 'waiting'] as const satisfies Booking['state'][]

/** `liveStates` as SQL reads them: `state in ${live}`. */
export const live = sql.raw(`(${liveStates.map((state) => `'${state}'`).join(', ')})`)

export const isLive = ({ state }: Pick<Booking, 'state'>): boolean => liveStates.some((one) => one === state)
