import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a course may lead to e-learning elsewhere; whoever takes part says that it is done, and the trainer confirms it.
 * Data:  nothing is there yet. Something was said or confirmed in each row, and what is confirmed says by whom.
 * Locks: ACCESS EXCLUSIVE on courses_locales for a moment; the foreign keys lock bookings and staff.
 * Undo:  `down` forgets the addresses, and who has done what.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "e_learnings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"done_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"confirmed_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "courses_locales" ADD COLUMN "e_learning" varchar;
  ALTER TABLE "e_learnings" ADD CONSTRAINT "e_learnings_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "e_learnings" ADD CONSTRAINT "e_learnings_confirmed_by_id_staff_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;
  CREATE UNIQUE INDEX "e_learnings_booking_idx" ON "e_learnings" USING btree ("booking_id");
  CREATE INDEX "e_learnings_confirmed_by_idx" ON "e_learnings" USING btree ("confirmed_by_id");
  CREATE INDEX "e_learnings_updated_at_idx" ON "e_learnings" USING btree ("updated_at");
  CREATE INDEX "e_learnings_created_at_idx" ON "e_learnings" USING btree ("created_at");
  ALTER TABLE "e_learnings" ADD CONSTRAINT "e_learnings_said" CHECK ("done_at" IS NOT NULL OR "confirmed_at" IS NOT NULL);
  ALTER TABLE "e_learnings" ADD CONSTRAINT "e_learnings_by" CHECK (("confirmed_at" IS NULL) = ("confirmed_by_id" IS NULL));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "e_learnings" CASCADE;
  ALTER TABLE "courses_locales" DROP COLUMN "e_learning";`)
}
