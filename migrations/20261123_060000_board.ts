import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   coordinators write notes for each other; a branch says after how many days it calls somebody silent, and asks
 *        whoever waits whether they still want to go on.
 * Data:  bounds that are there get the usual sixty days. A note has words, and the days are between fifteen and a year.
 * Locks: ACCESS EXCLUSIVE on programme_bounds, applications and calls for a moment; the foreign keys lock staff.
 * Undo:  `down` forgets the notes, the days and who was asked; calls that ask are deleted.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'askStill' BEFORE 'wayChanged';
  CREATE TABLE "application_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"author_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "asked_at" timestamp(3) with time zone;
  ALTER TABLE "programme_bounds" ADD COLUMN "silent_days" numeric DEFAULT 60 NOT NULL;
  ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "application_notes_application_idx" ON "application_notes" USING btree ("application_id");
  CREATE INDEX "application_notes_author_idx" ON "application_notes" USING btree ("author_id");
  CREATE INDEX "application_notes_updated_at_idx" ON "application_notes" USING btree ("updated_at");
  CREATE INDEX "application_notes_created_at_idx" ON "application_notes" USING btree ("created_at");
  ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_words" CHECK (length("text") BETWEEN 1 AND 2000);
  ALTER TABLE "programme_bounds" ADD CONSTRAINT "programme_bounds_silent" CHECK ("silent_days" BETWEEN 15 AND 365);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "application_notes" CASCADE;
  DELETE FROM "calls" WHERE "reason" = 'askStill';
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'intakeProposed', 'intakeCalledOff', 'intakeReminder', 'wayChanged', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  ALTER TABLE "applications" DROP COLUMN "asked_at";
  ALTER TABLE "programme_bounds" DROP COLUMN "silent_days";`)
}
