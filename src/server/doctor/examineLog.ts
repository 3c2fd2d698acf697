import type { Client } from 'pg'

import { about, type Finding } from './Finding'

const { ok, warning, failed } = about('Log')

/** Whether the database guards the log, and lets the clearing, and nobody else, drop what is older than a year. */
export async function examineLog(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ guarded: boolean; clearing: boolean }>(`
    select (select count(*) from pg_trigger
        where tgrelid = 'log'::regclass and tgfoid = 'keep_log'::regproc and tgenabled = 'O') = 2 as guarded,
      (select pg_get_userbyid(proowner) = 'duo_clearing' and has_table_privilege(proowner, 'log', 'select, delete')
        from pg_proc where oid = 'clear_log(timestamptz)'::regprocedure) as clearing`)
  if (!rows[0]?.guarded) return failed('it can be changed: its triggers are gone or switched off')
  if (!rows[0].clearing)
    return warning('nothing in it can be cleared until the role duo_clearing is set up (docs/operations.md says how)')
  return ok('can only be added to; the clearing may drop what is older than 12 months')
}
