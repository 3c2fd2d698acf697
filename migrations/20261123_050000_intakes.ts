import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   candidates are met: a coordinator proposes moments, the candidate chooses one, and what was said is noted.
 * Data:  none is changed. An application has one live interview, a coordinator one at a time, and every number its scale.
 * Locks: ACCESS EXCLUSIVE on applications, staff and calls for a moment; the foreign keys lock them too.
 * Undo:  `down` forgets interviews, notes, who accompanies whom and the numbers of coordinators; calls about it are deleted.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_intakes_state" AS ENUM('offered', 'planned', 'done', 'missed', 'dropped');
  CREATE TYPE "public"."enum_intakes_mode" AS ENUM('onSite', 'telephone', 'online');
  CREATE TYPE "public"."enum_interviews_device" AS ENUM('own', 'shared', 'phone', 'none');
  CREATE TYPE "public"."enum_interviews_line" AS ENUM('good', 'weak', 'mobile', 'none');
  CREATE TYPE "public"."enum_interviews_digital" AS ENUM('none', 'withHelp', 'alone', 'helpsOthers');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'intakeProposed' BEFORE 'wayChanged';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'intakeCalledOff' BEFORE 'wayChanged';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'intakeReminder' BEFORE 'wayChanged';
  CREATE TABLE "intakes_times" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "intakes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"coordinator_id" uuid NOT NULL,
  	"state" "enum_intakes_state" NOT NULL,
  	"mode" "enum_intakes_mode" NOT NULL,
  	"place" varchar,
  	"meeting" varchar,
  	"minutes" numeric NOT NULL,
  	"zone" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"planned_at" timestamp(3) with time zone,
  	"asked" varchar,
  	"calendar_uid" varchar,
  	"calendar_sequence" numeric,
  	"reminded_day_before" timestamp(3) with time zone,
  	"reminded_same_day" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"birth_date" timestamp(3) with time zone,
  	"strength_orientation" numeric,
  	"strength_search" numeric,
  	"strength_letters" numeric,
  	"strength_interviews" numeric,
  	"strength_network" numeric,
  	"strength_workplace" numeric,
  	"strength_confidence" numeric,
  	"strength_language" numeric,
  	"strength_computer" numeric,
  	"strength_planning" numeric,
  	"style_talk" numeric,
  	"style_plan" numeric,
  	"style_pace" numeric,
  	"style_feedback" numeric,
  	"style_closeness" numeric,
  	"device" "enum_interviews_device",
  	"line" "enum_interviews_line",
  	"digital" "enum_interviews_digital",
  	"mobility" varchar,
  	"wishes" varchar,
  	"facts" varchar,
  	"need_orientation" numeric,
  	"need_search" numeric,
  	"need_letters" numeric,
  	"need_interviews" numeric,
  	"need_network" numeric,
  	"need_workplace" numeric,
  	"need_confidence" numeric,
  	"need_language" numeric,
  	"need_computer" numeric,
  	"need_planning" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "coordinator_id" uuid;
  ALTER TABLE "staff" ADD COLUMN "telephone" varchar;
  ALTER TABLE "intakes_times" ADD CONSTRAINT "intakes_times_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intakes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_coordinator_id_staff_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "intakes_times_order_idx" ON "intakes_times" USING btree ("_order");
  CREATE INDEX "intakes_times_parent_id_idx" ON "intakes_times" USING btree ("_parent_id");
  CREATE INDEX "intakes_application_idx" ON "intakes" USING btree ("application_id");
  CREATE INDEX "intakes_coordinator_idx" ON "intakes" USING btree ("coordinator_id");
  CREATE INDEX "intakes_state_idx" ON "intakes" USING btree ("state");
  CREATE INDEX "intakes_starts_at_idx" ON "intakes" USING btree ("starts_at");
  CREATE INDEX "intakes_updated_at_idx" ON "intakes" USING btree ("updated_at");
  CREATE INDEX "intakes_created_at_idx" ON "intakes" USING btree ("created_at");
  CREATE UNIQUE INDEX "interviews_application_idx" ON "interviews" USING btree ("application_id");
  CREATE INDEX "interviews_updated_at_idx" ON "interviews" USING btree ("updated_at");
  CREATE INDEX "interviews_created_at_idx" ON "interviews" USING btree ("created_at");
  ALTER TABLE "applications" ADD CONSTRAINT "applications_coordinator_id_staff_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "applications_coordinator_idx" ON "applications" USING btree ("coordinator_id");
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_moment" CHECK (("starts_at" IS NULL) = ("ends_at" IS NULL) AND "ends_at" > "starts_at");
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_planned" CHECK (("state" = 'offered' AND "starts_at" IS NULL) OR "state" = 'dropped' OR ("state" <> 'offered' AND "starts_at" IS NOT NULL));
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_where" CHECK (("mode" <> 'onSite' OR "place" IS NOT NULL) AND ("mode" <> 'online' OR "meeting" IS NOT NULL));
  CREATE UNIQUE INDEX "intakes_one_live" ON "intakes" USING btree ("application_id") WHERE "state" IN ('offered', 'planned');
  ALTER TABLE "intakes" ADD CONSTRAINT "intakes_one_at_a_time" EXCLUDE USING gist (int8range(hashtextextended("coordinator_id"::text, 0), hashtextextended("coordinator_id"::text, 0), '[]') WITH &&, tstzrange("starts_at", "ends_at") WITH &&) WHERE ("state" = 'planned');
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_needs" CHECK ("need_orientation" BETWEEN 0 AND 3 AND "need_search" BETWEEN 0 AND 3 AND "need_letters" BETWEEN 0 AND 3 AND "need_interviews" BETWEEN 0 AND 3 AND "need_network" BETWEEN 0 AND 3 AND "need_workplace" BETWEEN 0 AND 3 AND "need_confidence" BETWEEN 0 AND 3 AND "need_language" BETWEEN 0 AND 3 AND "need_computer" BETWEEN 0 AND 3 AND "need_planning" BETWEEN 0 AND 3);
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_strengths" CHECK ("strength_orientation" BETWEEN 0 AND 3 AND "strength_search" BETWEEN 0 AND 3 AND "strength_letters" BETWEEN 0 AND 3 AND "strength_interviews" BETWEEN 0 AND 3 AND "strength_network" BETWEEN 0 AND 3 AND "strength_workplace" BETWEEN 0 AND 3 AND "strength_confidence" BETWEEN 0 AND 3 AND "strength_language" BETWEEN 0 AND 3 AND "strength_computer" BETWEEN 0 AND 3 AND "strength_planning" BETWEEN 0 AND 3);
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_style" CHECK ("style_talk" BETWEEN 1 AND 5 AND "style_plan" BETWEEN 1 AND 5 AND "style_pace" BETWEEN 1 AND 5 AND "style_feedback" BETWEEN 1 AND 5 AND "style_closeness" BETWEEN 1 AND 5);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "intakes_times" CASCADE;
  DROP TABLE "intakes" CASCADE;
  DROP TABLE "interviews" CASCADE;
  ALTER TABLE "applications" DROP CONSTRAINT "applications_coordinator_id_staff_id_fk";
  
  DELETE FROM "calls" WHERE "reason" IN ('intakeProposed', 'intakeCalledOff', 'intakeReminder');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'wayChanged', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "applications_coordinator_idx";
  ALTER TABLE "applications" DROP COLUMN "coordinator_id";
  ALTER TABLE "staff" DROP COLUMN "telephone";
  DROP TYPE "public"."enum_intakes_state";
  DROP TYPE "public"."enum_intakes_mode";
  DROP TYPE "public"."enum_interviews_device";
  DROP TYPE "public"."enum_interviews_line";
  DROP TYPE "public"."enum_interviews_digital";`)
}
