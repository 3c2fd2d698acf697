import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a date of a course may have trainers of its own.
 * Data:  none is changed: a date without any has those of its run.
 * Locks: ACCESS EXCLUSIVE on course_dates_rels for a moment; the foreign key locks staff too.
 * Undo:  `down` forgets who was named on a date.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "course_dates_rels" ADD COLUMN "staff_id" uuid;
  ALTER TABLE "course_dates_rels" ADD CONSTRAINT "course_dates_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "course_dates_rels_staff_id_idx" ON "course_dates_rels" USING btree ("staff_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "course_dates_rels" DROP CONSTRAINT "course_dates_rels_staff_fk";
  
  DROP INDEX "course_dates_rels_staff_id_idx";
  ALTER TABLE "course_dates_rels" DROP COLUMN "staff_id";`)
}
