import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   members follow courses of several dates, enrolled once; their seats are those of `bookings`, as for info sessions.
 * Data:  none yet; bookings that are there stay seats in info sessions.
 * Locks: ACCESS EXCLUSIVE on bookings, calls and payload_locked_documents_rels for a moment; the foreign keys lock what
 *        they point at.
 * Undo:  `down` forgets every course with its enrolments, attendances and certificates, and calls about them.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_courses_audience" AS ENUM('mentors', 'mentees', 'readyMentors');
  CREATE TYPE "public"."enum_course_runs_state" AS ENUM('draft', 'open', 'closed', 'cancelled', 'done');
  CREATE TYPE "public"."enum_course_runs_language" AS ENUM('fr', 'nl', 'en');
  CREATE TYPE "public"."enum_course_runs_mode" AS ENUM('onSite', 'online', 'both');
  CREATE TYPE "public"."enum_course_dates_state" AS ENUM('planned', 'cancelled');
  CREATE TYPE "public"."enum_course_attendances_attendance" AS ENUM('present', 'late', 'leftEarly', 'excused', 'absent');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'makesUp' BEFORE 'intakeProposed';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'completed' BEFORE 'intakeProposed';
  CREATE TABLE "courses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"audience" "enum_courses_audience" NOT NULL,
  	"leads_to_ready" boolean,
  	"prior_id" uuid,
  	"ended" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "courses_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "course_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"course_id" uuid NOT NULL,
  	"state" "enum_course_runs_state" DEFAULT 'draft' NOT NULL,
  	"branch_id" uuid NOT NULL,
  	"language" "enum_course_runs_language" NOT NULL,
  	"mode" "enum_course_runs_mode" DEFAULT 'onSite' NOT NULL,
  	"zone" varchar DEFAULT 'Europe/Brussels' NOT NULL,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"capacity" numeric DEFAULT 20 NOT NULL,
  	"waiting_seats" numeric DEFAULT 20 NOT NULL,
  	"minimum" numeric DEFAULT 1 NOT NULL,
  	"place_name" varchar,
  	"place_street" varchar,
  	"place_postcode" varchar,
  	"place_city" varchar,
  	"place_step_free" boolean,
  	"place_hearing_loop" boolean,
  	"place_interpreter" boolean,
  	"meeting_address" varchar,
  	"meeting_telephone" varchar,
  	"list_closed_at" timestamp(3) with time zone,
  	"list_closed_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_runs_locales" (
  	"place_route" varchar,
  	"bring" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "course_runs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  CREATE TABLE "course_dates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"run_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_course_dates_state" DEFAULT 'planned' NOT NULL,
  	"optional" boolean,
  	"elsewhere" boolean,
  	"place_name" varchar,
  	"place_street" varchar,
  	"place_postcode" varchar,
  	"place_city" varchar,
  	"place_step_free" boolean,
  	"place_hearing_loop" boolean,
  	"place_interpreter" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_dates_locales" (
  	"title" varchar,
  	"place_route" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "course_dates_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" uuid
  );
  
  CREATE TABLE "course_attendances" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"date_id" uuid NOT NULL,
  	"makes_up_id" uuid,
  	"attendance" "enum_course_attendances_attendance",
  	"attendance_at" timestamp(3) with time zone,
  	"attendance_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_completions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"booking_id" uuid,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"code" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_wishes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "member_feeds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "bookings" ALTER COLUMN "info_session_id" DROP NOT NULL;
  ALTER TABLE "bookings" ADD COLUMN "course_run_id" uuid;
  ALTER TABLE "bookings" ADD COLUMN "member_id" uuid;
  ALTER TABLE "bookings" ADD COLUMN "reminded_week_before" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_runs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_dates_id" uuid;
  ALTER TABLE "courses" ADD CONSTRAINT "courses_prior_id_courses_id_fk" FOREIGN KEY ("prior_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses_locales" ADD CONSTRAINT "courses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_list_closed_by_id_staff_id_fk" FOREIGN KEY ("list_closed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_runs_locales" ADD CONSTRAINT "course_runs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_runs_rels" ADD CONSTRAINT "course_runs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."course_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_runs_rels" ADD CONSTRAINT "course_runs_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_dates" ADD CONSTRAINT "course_dates_run_id_course_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."course_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_dates_locales" ADD CONSTRAINT "course_dates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_dates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_dates_rels" ADD CONSTRAINT "course_dates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."course_dates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_dates_rels" ADD CONSTRAINT "course_dates_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_attendances" ADD CONSTRAINT "course_attendances_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_attendances" ADD CONSTRAINT "course_attendances_date_id_course_dates_id_fk" FOREIGN KEY ("date_id") REFERENCES "public"."course_dates"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "course_attendances" ADD CONSTRAINT "course_attendances_makes_up_id_course_dates_id_fk" FOREIGN KEY ("makes_up_id") REFERENCES "public"."course_dates"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "course_attendances" ADD CONSTRAINT "course_attendances_attendance_by_id_staff_id_fk" FOREIGN KEY ("attendance_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_wishes" ADD CONSTRAINT "course_wishes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_wishes" ADD CONSTRAINT "course_wishes_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "member_feeds" ADD CONSTRAINT "member_feeds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "courses_prior_idx" ON "courses" USING btree ("prior_id");
  CREATE INDEX "courses_updated_at_idx" ON "courses" USING btree ("updated_at");
  CREATE INDEX "courses_created_at_idx" ON "courses" USING btree ("created_at");
  CREATE UNIQUE INDEX "courses_locales_locale_parent_id_unique" ON "courses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "course_runs_course_idx" ON "course_runs" USING btree ("course_id");
  CREATE INDEX "course_runs_state_idx" ON "course_runs" USING btree ("state");
  CREATE INDEX "course_runs_branch_idx" ON "course_runs" USING btree ("branch_id");
  CREATE INDEX "course_runs_list_closed_by_idx" ON "course_runs" USING btree ("list_closed_by_id");
  CREATE INDEX "course_runs_updated_at_idx" ON "course_runs" USING btree ("updated_at");
  CREATE INDEX "course_runs_created_at_idx" ON "course_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_runs_locales_locale_parent_id_unique" ON "course_runs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "course_runs_rels_order_idx" ON "course_runs_rels" USING btree ("order");
  CREATE INDEX "course_runs_rels_parent_idx" ON "course_runs_rels" USING btree ("parent_id");
  CREATE INDEX "course_runs_rels_path_idx" ON "course_runs_rels" USING btree ("path");
  CREATE INDEX "course_runs_rels_staff_id_idx" ON "course_runs_rels" USING btree ("staff_id");
  CREATE INDEX "course_dates_run_idx" ON "course_dates" USING btree ("run_id");
  CREATE INDEX "course_dates_starts_at_idx" ON "course_dates" USING btree ("starts_at");
  CREATE INDEX "course_dates_updated_at_idx" ON "course_dates" USING btree ("updated_at");
  CREATE INDEX "course_dates_created_at_idx" ON "course_dates" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_dates_locales_locale_parent_id_unique" ON "course_dates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "course_dates_rels_order_idx" ON "course_dates_rels" USING btree ("order");
  CREATE INDEX "course_dates_rels_parent_idx" ON "course_dates_rels" USING btree ("parent_id");
  CREATE INDEX "course_dates_rels_path_idx" ON "course_dates_rels" USING btree ("path");
  CREATE INDEX "course_dates_rels_documents_id_idx" ON "course_dates_rels" USING btree ("documents_id");
  CREATE INDEX "course_attendances_booking_idx" ON "course_attendances" USING btree ("booking_id");
  CREATE INDEX "course_attendances_date_idx" ON "course_attendances" USING btree ("date_id");
  CREATE INDEX "course_attendances_makes_up_idx" ON "course_attendances" USING btree ("makes_up_id");
  CREATE INDEX "course_attendances_attendance_by_idx" ON "course_attendances" USING btree ("attendance_by_id");
  CREATE INDEX "course_attendances_updated_at_idx" ON "course_attendances" USING btree ("updated_at");
  CREATE INDEX "course_attendances_created_at_idx" ON "course_attendances" USING btree ("created_at");
  CREATE INDEX "course_completions_member_idx" ON "course_completions" USING btree ("member_id");
  CREATE INDEX "course_completions_course_idx" ON "course_completions" USING btree ("course_id");
  CREATE INDEX "course_completions_booking_idx" ON "course_completions" USING btree ("booking_id");
  CREATE UNIQUE INDEX "course_completions_code_idx" ON "course_completions" USING btree ("code");
  CREATE INDEX "course_completions_updated_at_idx" ON "course_completions" USING btree ("updated_at");
  CREATE INDEX "course_completions_created_at_idx" ON "course_completions" USING btree ("created_at");
  CREATE INDEX "course_wishes_member_idx" ON "course_wishes" USING btree ("member_id");
  CREATE INDEX "course_wishes_course_idx" ON "course_wishes" USING btree ("course_id");
  CREATE INDEX "course_wishes_updated_at_idx" ON "course_wishes" USING btree ("updated_at");
  CREATE INDEX "course_wishes_created_at_idx" ON "course_wishes" USING btree ("created_at");
  CREATE UNIQUE INDEX "member_feeds_member_idx" ON "member_feeds" USING btree ("member_id");
  CREATE UNIQUE INDEX "member_feeds_token_hash_idx" ON "member_feeds" USING btree ("token_hash");
  CREATE INDEX "member_feeds_updated_at_idx" ON "member_feeds" USING btree ("updated_at");
  CREATE INDEX "member_feeds_created_at_idx" ON "member_feeds" USING btree ("created_at");
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_course_run_id_course_runs_id_fk" FOREIGN KEY ("course_run_id") REFERENCES "public"."course_runs"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_runs_fk" FOREIGN KEY ("course_runs_id") REFERENCES "public"."course_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_dates_fk" FOREIGN KEY ("course_dates_id") REFERENCES "public"."course_dates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "bookings_course_run_idx" ON "bookings" USING btree ("course_run_id");
  CREATE INDEX "bookings_member_idx" ON "bookings" USING btree ("member_id");
  CREATE INDEX "payload_locked_documents_rels_courses_id_idx" ON "payload_locked_documents_rels" USING btree ("courses_id");
  CREATE INDEX "payload_locked_documents_rels_course_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("course_runs_id");
  CREATE INDEX "payload_locked_documents_rels_course_dates_id_idx" ON "payload_locked_documents_rels" USING btree ("course_dates_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "calls" WHERE "reason" IN ('makesUp', 'completed') OR "booking_id" IN (SELECT "id" FROM "bookings" WHERE "course_run_id" IS NOT NULL);
  DELETE FROM "bookings" WHERE "course_run_id" IS NOT NULL;
  DROP TABLE "courses" CASCADE;
  DROP TABLE "courses_locales" CASCADE;
  DROP TABLE "course_runs" CASCADE;
  DROP TABLE "course_runs_locales" CASCADE;
  DROP TABLE "course_runs_rels" CASCADE;
  DROP TABLE "course_dates" CASCADE;
  DROP TABLE "course_dates_locales" CASCADE;
  DROP TABLE "course_dates_rels" CASCADE;
  DROP TABLE "course_attendances" CASCADE;
  DROP TABLE "course_completions" CASCADE;
  DROP TABLE "course_wishes" CASCADE;
  DROP TABLE "member_feeds" CASCADE;
  ALTER TABLE "bookings" DROP CONSTRAINT "bookings_course_run_id_course_runs_id_fk";
  
  ALTER TABLE "bookings" DROP CONSTRAINT "bookings_member_id_members_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_courses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_dates_fk";
  
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'intakeProposed', 'intakeCalledOff', 'intakeReminder', 'askStill', 'wayChanged', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "bookings_course_run_idx";
  DROP INDEX "bookings_member_idx";
  DROP INDEX "payload_locked_documents_rels_courses_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_dates_id_idx";
  ALTER TABLE "bookings" ALTER COLUMN "info_session_id" SET NOT NULL;
  ALTER TABLE "bookings" DROP COLUMN "course_run_id";
  ALTER TABLE "bookings" DROP COLUMN "member_id";
  ALTER TABLE "bookings" DROP COLUMN "reminded_week_before";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "courses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_dates_id";
  DROP TYPE "public"."enum_courses_audience";
  DROP TYPE "public"."enum_course_runs_state";
  DROP TYPE "public"."enum_course_runs_language";
  DROP TYPE "public"."enum_course_runs_mode";
  DROP TYPE "public"."enum_course_dates_state";
  DROP TYPE "public"."enum_course_attendances_attendance";`)
}
