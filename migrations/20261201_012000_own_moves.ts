import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   the history of an application says when nobody caused a change, and it followed by itself.
 * Data:  none is changed; of earlier changes it is not known.
 * Locks: ACCESS EXCLUSIVE on application_moves for a moment.
 * Undo:  `down` forgets which changes followed by themselves.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table application_moves add column automatic boolean;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table application_moves drop column automatic;`)
}
