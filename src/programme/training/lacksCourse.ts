import { sql } from '@payloadcms/db-postgres'

/** Whether a member lacks a course without which no mentor is ready. */
export const lacksCourse = (member: ReturnType<typeof sql>) => sql`exists (
  select from courses where leads_to_ready and ended is not true and not exists (
    select from course_completions where course_id = courses.id and member_id = ${member}))`
