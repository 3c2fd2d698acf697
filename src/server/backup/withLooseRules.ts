import type { Client } from 'pg'

/**
 * Runs `work` in the open transaction while references between tables wait to its end, where each is checked, and our
 * triggers rest: what they would write is in the backup. Needs to own the tables, not to be superuser.
 */
export async function withLooseRules(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ loosen: string; tighten: string }>(`
    select format('alter table %s alter constraint %I deferrable initially deferred', conrelid::regclass, conname) as loosen,
      format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname) as tighten
    from pg_constraint
    where contype = 'f' and not condeferrable and connamespace in (${ours})
    union all
    select distinct format('alter table %s disable trigger user', tgrelid::regclass),
      format('alter table %s enable trigger user', tgrelid::regclass)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and c.relnamespace in (${ours})`)
  await client.query(rows.map(({ loosen }) => loosen).join('; '))
  await client.query('set constraints all deferred')
  await work()
  await client.query('set constraints all immediate')
  await client.query(rows.map(({ tighten }) => tighten).join('; '))
}

const ours = `select oid from pg_namespace where nspname in ('public', 'graphile_worker')`
