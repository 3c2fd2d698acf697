import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/** What was said of the e-learning of one seat; moments are ISO, in UTC. */
export type ELearning = { doneAt: string | null; confirmedAt: string | null }

/** Whether a course has e-learning, in whatever language. */
export const hasELearning = (course: Sql): Sql =>
  sql`exists (select from courses_locales said where said._parent_id = ${course} and nullif(said.e_learning, '') is not null)`

/** What was said of the e-learning of one booking, as JSON. */
export const eLearningOf = (booking: Sql): Sql => sql`coalesce((
  select json_build_object('doneAt', done_at, 'confirmedAt', confirmed_at) from e_learnings where booking_id = ${booking}),
  '{"doneAt": null, "confirmedAt": null}')`
