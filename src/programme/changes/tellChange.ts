import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockSession } from '../bookings/lockSession'
import { updateSeating } from '../bookings/seatings'
import { tellAll } from '../bookings/tell'
import { changeToTell } from './followChange'
import { live } from '../bookings/isLive'
import { changedDates } from './changedDates'
import { isChangedAhead } from './isChangedAhead'
import { readFacts } from './readFacts'
import { tellGuests } from './tellGuests'

/**
 * A quiet minute after the last change of something that is still to come: everybody who is booked, held or waiting is
 * told old and new.
 */
export const tellChange: Task<{ session: string }> = {
  ...changeToTell,
  run: async (payload, { session }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => tellOf(req, session))
  },
}

async function tellOf(req: PayloadRequest, session: string): Promise<void> {
  const locked = await lockSession(req, session)
  const read = await readFacts(req, session)
  if (!locked || !read?.known) return
  const db = await transactionOf(req)
  await updateSeating(req, { id: session, set: sql`known_facts = null` })
  const isToTell = isChangedAhead({ before: read.known, after: read.facts, now: locked.now })
  if (read.state === 'cancelled' || !isToTell) return
  await tellGuests(req, changedDates({ before: read.known, after: read.facts, now: locked.now }))
  const { rows } = await db.execute(sql`
    update bookings set updated_at = clock_timestamp(), confirmed_at = null,
      calendar_sequence = calendar_sequence + (bookings.state = 'booked')::int
    from seatings session
    where seating_id = ${session} and session.id = seating_id and bookings.state in ${live}
      and bookings.created_at <= session.updated_at
    returning bookings.id`)
  const bookings = rows.map(({ id }) => String(id))
  await tellAll(req, { about: 'changed', bookings, told: { before: read.known } })
}
