import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   coordinators decide on applications: on hold, redirected, stopped, refused by two; each change has a history.
 * Data:  every application that is there gets the row of its beginning. Holds have a day, redirections a partner, and a
 *        refusal two different colleagues and a reason.
 * Locks: ACCESS EXCLUSIVE on applications and calls for a moment; the foreign keys lock staff.
 * Undo:  `down` forgets the history and who decided; calls about it are deleted.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_application_moves_from" AS ENUM('draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold', 'redirected', 'withdrawn', 'refused');
  CREATE TYPE "public"."enum_application_moves_to" AS ENUM('draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold', 'redirected', 'withdrawn', 'refused');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'wayChanged' BEFORE 'applied';
  CREATE TABLE "application_moves" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"from" "enum_application_moves_from",
  	"to" "enum_application_moves_to" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" uuid,
  	"why" varchar,
  	"until" timestamp(3) with time zone,
  	"partner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "held_until" timestamp(3) with time zone;
  ALTER TABLE "applications" ADD COLUMN "partner" varchar;
  ALTER TABLE "applications" ADD COLUMN "refusal_asked_by_id" uuid;
  ALTER TABLE "applications" ADD COLUMN "refusal_why" varchar;
  ALTER TABLE "applications" ADD COLUMN "refused_by_id" uuid;
  ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_moves_application_idx" ON "application_moves" USING btree ("application_id");
  CREATE INDEX "application_moves_actor_idx" ON "application_moves" USING btree ("actor_id");
  CREATE INDEX "application_moves_updated_at_idx" ON "application_moves" USING btree ("updated_at");
  CREATE INDEX "application_moves_created_at_idx" ON "application_moves" USING btree ("created_at");
  ALTER TABLE "applications" ADD CONSTRAINT "applications_refusal_asked_by_id_staff_id_fk" FOREIGN KEY ("refusal_asked_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_refused_by_id_staff_id_fk" FOREIGN KEY ("refused_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "applications_refusal_asked_by_idx" ON "applications" USING btree ("refusal_asked_by_id");
  CREATE INDEX "applications_refused_by_idx" ON "applications" USING btree ("refused_by_id");
  ALTER TABLE "applications" ADD CONSTRAINT "applications_held" CHECK ("state" <> 'onHold' OR "held_until" IS NOT NULL);
  ALTER TABLE "applications" ADD CONSTRAINT "applications_redirected" CHECK ("state" <> 'redirected' OR "partner" IS NOT NULL);
  ALTER TABLE "applications" ADD CONSTRAINT "applications_refusal" CHECK (("refusal_asked_by_id" IS NULL) = ("refusal_why" IS NULL));
  ALTER TABLE "applications" ADD CONSTRAINT "applications_refused_by_two" CHECK ("state" <> 'refused' OR ("refusal_asked_by_id" IS NOT NULL AND "refused_by_id" IS NOT NULL AND "refused_by_id" <> "refusal_asked_by_id"));
  INSERT INTO "application_moves" ("id", "application_id", "to", "at") SELECT gen_random_uuid(), "id", 'draft', "created_at" FROM "applications";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "application_moves" CASCADE;
  ALTER TABLE "applications" DROP CONSTRAINT "applications_refusal_asked_by_id_staff_id_fk";
  
  ALTER TABLE "applications" DROP CONSTRAINT "applications_refused_by_id_staff_id_fk";
  
  DELETE FROM "calls" WHERE "reason" = 'wayChanged';
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "applications_refusal_asked_by_idx";
  DROP INDEX "applications_refused_by_idx";
  ALTER TABLE "applications" DROP COLUMN "held_until";
  ALTER TABLE "applications" DROP COLUMN "partner";
  ALTER TABLE "applications" DROP COLUMN "refusal_asked_by_id";
  ALTER TABLE "applications" DROP COLUMN "refusal_why";
  ALTER TABLE "applications" DROP COLUMN "refused_by_id";
  DROP TYPE "public"."enum_application_moves_from";
  DROP TYPE "public"."enum_application_moves_to";`)
}
