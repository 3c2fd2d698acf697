import { sql } from '@payloadcms/db-postgres'

import { lacksCourse } from './lacksCourse'

type Sql = ReturnType<typeof sql>

/** Whether a member is on their way to being ready: a seat for certain in a course that leads there, or one completed. */
export const hasCourseSeat = (member: Sql): Sql => sql`(${hasCompletedOne(member)} or exists (
  select from bookings seat join course_runs run on run.id = seat.course_run_id join courses course on course.id = run.course_id
  where seat.member_id = ${member} and seat.state = 'booked' and run.state <> 'cancelled' and leads_to_ready))`

/** Whether a member has completed all that makes a mentor ready; where no course leads there, a coordinator decides. */
export const hasEarnedReady = (member: Sql): Sql => sql`(${hasCompletedOne(member)} and not ${lacksCourse(member)})`

const hasCompletedOne = (member: Sql): Sql => sql`exists (
  select from course_completions done join courses course on course.id = done.course_id
  where done.member_id = ${member} and leads_to_ready)`
