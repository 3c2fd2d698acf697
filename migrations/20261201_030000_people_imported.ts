import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   coordinators add people who are in the programme already from a list, and invite several to a course at once.
 * Data:  nothing is there yet. A list has its lines or the number that was added, never both, for an hour; nobody is
 *        invited twice to one run.
 * Locks: ACCESS EXCLUSIVE on calls for a moment; the foreign keys lock staff, members and course_runs.
 * Undo:  `down` forgets lists and who was invited; calls that invite to a course are deleted.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'courseOpen' BEFORE 'intakeProposed';
  CREATE TABLE "imports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"lines" varchar,
  	"added" numeric,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_invitations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"run_id" uuid NOT NULL,
  	"member_id" uuid NOT NULL,
  	"actor_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "calls" ADD COLUMN "course_run_id" uuid;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_invitations" ADD CONSTRAINT "course_invitations_run_id_course_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."course_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_invitations" ADD CONSTRAINT "course_invitations_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_invitations" ADD CONSTRAINT "course_invitations_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "imports_staff_idx" ON "imports" USING btree ("staff_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  CREATE INDEX "course_invitations_run_idx" ON "course_invitations" USING btree ("run_id");
  CREATE INDEX "course_invitations_member_idx" ON "course_invitations" USING btree ("member_id");
  CREATE INDEX "course_invitations_actor_idx" ON "course_invitations" USING btree ("actor_id");
  CREATE INDEX "course_invitations_updated_at_idx" ON "course_invitations" USING btree ("updated_at");
  CREATE INDEX "course_invitations_created_at_idx" ON "course_invitations" USING btree ("created_at");
  CREATE UNIQUE INDEX "run_member_idx" ON "course_invitations" USING btree ("run_id","member_id");
  ALTER TABLE "calls" ADD CONSTRAINT "calls_course_run_id_course_runs_id_fk" FOREIGN KEY ("course_run_id") REFERENCES "public"."course_runs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "calls_course_run_idx" ON "calls" USING btree ("course_run_id");
  ALTER TABLE "imports" ADD CONSTRAINT "imports_lines" CHECK (("lines" IS NULL) = ("added" IS NOT NULL));
  ALTER TABLE "imports" ADD CONSTRAINT "imports_hour" CHECK ("expires_at" <= "created_at" + interval '61 minutes');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "imports" CASCADE;
  DROP TABLE "course_invitations" CASCADE;
  ALTER TABLE "calls" DROP CONSTRAINT "calls_course_run_id_course_runs_id_fk";
  
  DELETE FROM "calls" WHERE "reason" = 'courseOpen';
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'makesUp', 'makeUpChanged', 'makeUpOff', 'newDates', 'completed', 'intakeProposed', 'intakeCalledOff', 'intakeReminder', 'askStill', 'wayChanged', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "calls_course_run_idx";
  ALTER TABLE "calls" DROP COLUMN "course_run_id";`)
}
