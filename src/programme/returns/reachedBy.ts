import { sql } from '@payloadcms/db-postgres'

/** The address of a row of `members` that letters go to; none where they come back and a telephone is there to call. */
export const reachedBy = sql`case when members.bounced_at is null or members.telephone is null then members.email end`
