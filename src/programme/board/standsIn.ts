import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/** Holds between the first and the last day of a stand-in, both included. */
export const isNow = sql`(stand_in.starts_at <= now() and stand_in.expires_at > now())`

/** Whether a colleague coordinates a branch now; whoever stands in does so only there. */
export const worksIn = (colleague: Sql, branch: Sql): Sql => sql`exists (
  select from staff one join staff_roles role on role.parent_id = one.id and role.value = 'coordinator'
  join staff_rels rels on rels.parent_id = one.id and rels.path = 'branches' and rels.branches_id = ${branch}
  where one.id = ${colleague} and one.state = 'active')`

/** Whether work of the coordinator in `column` is this colleague's: their own, or of whom they stand in for now. */
export const isWorkOf = (
  column: Sql,
  colleague: string | number | undefined,
): Sql => sql`(${column} = ${colleague ?? null}
  or exists (select from stand_ins stand_in
    where stand_in.coordinator_id = ${column} and stand_in.deputy_id = ${colleague ?? null} and ${isNow}))`
