import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a country or branch says for how many months it keeps an application once its way is over, or its person silent.
 * Data:  bounds that are there get the usual six months; between one month and two years.
 * Locks: ACCESS EXCLUSIVE on programme_bounds for a moment.
 * Undo:  `down` forgets the months.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programme_bounds" ADD COLUMN "kept_months" numeric DEFAULT 6 NOT NULL;
  ALTER TABLE "programme_bounds" ADD CONSTRAINT "programme_bounds_kept" CHECK ("kept_months" BETWEEN 1 AND 24);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programme_bounds" DROP COLUMN "kept_months";`)
}
