import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   who is called about a changed session hears what was before, as a letter says it.
 * Data:  none; calls that are due already say only that something has changed.
 * Locks: ACCESS EXCLUSIVE on calls for a moment; it is not rewritten.
 * Undo:  `down` forgets what was before; the calls stay.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "calls" ADD COLUMN "before" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "calls" DROP COLUMN "before";`)
}
