import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever stopped, or was sent to a partner, cannot be refused afterwards: a refusal that waits ends with it.
 * Data:  refusals that still wait for applications that are over are taken back; the history of before stays as it is.
 * Locks: ACCESS EXCLUSIVE on applications and application_moves while their rows are read once.
 * Undo:  `down` drops both constraints; what was taken back stays so.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "applications" SET "refusal_asked_by_id" = NULL, "refusal_why" = NULL WHERE "state" IN ('withdrawn', 'redirected');
   ALTER TABLE "applications" ADD CONSTRAINT "applications_refusal_ends" CHECK ("refusal_asked_by_id" IS NULL OR "state" NOT IN ('withdrawn', 'redirected'));
   ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_refused_from" CHECK ("to" <> 'refused' OR "from" NOT IN ('withdrawn', 'redirected', 'refused')) NOT VALID;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "application_moves" DROP CONSTRAINT "application_moves_refused_from";
   ALTER TABLE "applications" DROP CONSTRAINT "applications_refusal_ends";`)
}
