import { sql } from '@payloadcms/db-postgres'

/** Whether a run of `run` is one for members of a branch: its own, or online and in the same country. */
export const isNear = (
  branch: string | ReturnType<typeof sql>,
) => sql`(run.branch_id = ${branch} or (run.mode = 'online' and (
  select country from branches where id = run.branch_id) = (select country from branches where id = ${branch})))`
