import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/** Holds between the first and the last day of a stand-in, both included. */
export const isNow = sql`(stand_in.starts_at <= now() and stand_in.expires_at > now())`

/** Whether work of the coordinator in `column` is this colleague's: their own, or of whom they stand in for now. */
export const isWorkOf = (
  column: Sql,
  colleague: string | number | undefined,
): Sql => sql`(${column} = ${colleague ?? null}
  or exists (select from stand_ins stand_in
    where stand_in.coordinator_id = ${column} and stand_in.deputy_id = ${colleague ?? null} and ${isNow}))`
