import { sql } from '@payloadcms/db-postgres'

import { bookingLetter, bookingText, type LetterAbout } from '../bookings/tell'

/** A letter or text that has not gone out: still in the queue, or given up after its last try. */
export type OpenLetter = { job: string; about: LetterAbout; at: string; isFailed: boolean }

/** What of a booking has not gone out, as a JSON array; from the rows of `booking`. */
export const openLetters = sql`coalesce((
  select json_agg(json_build_object('job', job.id::text, 'about', job.payload->>'about',
    'at', case when job.attempts >= job.max_attempts then job.updated_at else job.run_at end,
    'isFailed', job.attempts >= job.max_attempts and job.locked_at is null) order by job.id)
  from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = job.task_id
  where task.identifier in (${bookingLetter.name}, ${bookingText.name}) and job.payload->>'booking' = booking.id::text), '[]')`
