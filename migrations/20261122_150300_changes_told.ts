import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever is booked is told once what changed, old and new, after the last of several saves. What they know stands
 *        here until then. It is no field: the CMS writes all fields on each save, and would write an old one back.
 * Data:  none.
 * Locks: a short ACCESS EXCLUSIVE on info_sessions; the new column has no default.
 * Undo:  `down` drops the column: changes of the last minute are told to nobody.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table info_sessions add column known_facts jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table info_sessions drop column known_facts;`)
}
