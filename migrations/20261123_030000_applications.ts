import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   mentors and mentees apply in the portal; whom the programme is for differs by country and branch.
 * Data:  none; new tables and one column. An application and what is kept apart of it go with their member, and a call with
 *        whom it is for. Nobody has two applications under way, and what was sent has a moment and a consent.
 * Locks: ACCESS EXCLUSIVE on the new tables; calls, branches, members and sectors for a moment.
 * Undo:  `down` forgets all applications; calls that say that one has come are deleted.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applications_job_families" AS ENUM('managers', 'experts', 'technicians', 'office', 'service', 'trades', 'machines', 'basic');
  CREATE TYPE "public"."enum_applications_languages_language" AS ENUM('fr', 'nl', 'en', 'ar', 'de', 'es', 'it', 'pt', 'ro', 'bg', 'pl', 'hu', 'el', 'tr', 'ku', 'ru', 'uk', 'hy', 'ka', 'fa', 'ps', 'ur', 'pa', 'hi', 'bn', 'ne', 'zh', 'vi', 'th', 'tl', 'so', 'ti', 'am', 'om', 'sw', 'rw', 'ln', 'ff', 'wo', 'bm', 'yo', 'ig', 'ha', 'mg', 'sq', 'sr', 'xx');
  CREATE TYPE "public"."enum_applications_languages_level" AS ENUM('A1', 'A2', 'B1', 'B2', 'C1', 'C2');
  CREATE TYPE "public"."enum_applications_availability" AS ENUM('mostlyMornings', 'mostlyAfternoons', 'mostlyEvenings', 'mostlyWeekends', 'monMorning', 'monAfternoon', 'monEvening', 'tueMorning', 'tueAfternoon', 'tueEvening', 'wedMorning', 'wedAfternoon', 'wedEvening', 'thuMorning', 'thuAfternoon', 'thuEvening', 'friMorning', 'friAfternoon', 'friEvening', 'satMorning', 'satAfternoon', 'satEvening', 'sunMorning', 'sunAfternoon', 'sunEvening');
  CREATE TYPE "public"."enum_applications_devices" AS ENUM('smartphone', 'computer', 'tablet', 'none');
  CREATE TYPE "public"."enum_applications_role" AS ENUM('mentor', 'mentee');
  CREATE TYPE "public"."enum_applications_state" AS ENUM('draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold', 'redirected', 'withdrawn', 'refused');
  CREATE TYPE "public"."enum_applications_work_situation" AS ENUM('employed', 'selfEmployed', 'betweenJobs', 'retired', 'other');
  CREATE TYPE "public"."enum_applications_employer_scheme" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_applications_two_hours" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_applications_mode" AS ENUM('onSite', 'online', 'either');
  CREATE TYPE "public"."enum_applications_travel" AS ENUM('m15', 'm30', 'm45', 'm60');
  CREATE TYPE "public"."enum_applications_heard_of" AS ENUM('friend', 'service', 'school', 'internet', 'media', 'employer', 'other');
  CREATE TYPE "public"."enum_applications_employment_service" AS ENUM('actiris', 'forem', 'vdab', 'franceTravail', 'uwv', 'other', 'none');
  CREATE TYPE "public"."enum_applications_looking_for" AS ENUM('job', 'internship', 'training', 'unsure');
  CREATE TYPE "public"."enum_applications_internet" AS ENUM('home', 'mobile', 'outside', 'none');
  CREATE TYPE "public"."enum_applications_may_tell" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_application_eligibility_eligible" AS ENUM('yes', 'no', 'inPerson');
  CREATE TYPE "public"."enum_application_eligibility_right_to_work" AS ENUM('yes', 'no', 'inPerson');
  CREATE TYPE "public"."enum_programme_bounds_country" AS ENUM('BE', 'FR', 'NL');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'applied' BEFORE 'bounced';
  CREATE TABLE "applications_job_families" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_applications_job_families",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "applications_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_applications_languages_language" NOT NULL,
  	"level" "enum_applications_languages_level" NOT NULL
  );
  
  CREATE TABLE "applications_availability" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_applications_availability",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "applications_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_applications_devices",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "applications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"role" "enum_applications_role" NOT NULL,
  	"branch_id" uuid NOT NULL,
  	"state" "enum_applications_state" NOT NULL,
  	"reached" numeric DEFAULT 0 NOT NULL,
  	"last_act_at" timestamp(3) with time zone NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"consent_version" varchar,
  	"consented_at" timestamp(3) with time zone,
  	"old_enough" boolean,
  	"work_situation" "enum_applications_work_situation",
  	"employer_scheme" "enum_applications_employer_scheme",
  	"sectors_unknown" boolean,
  	"years" numeric,
  	"other_experience" varchar,
  	"two_hours" "enum_applications_two_hours",
  	"mode" "enum_applications_mode",
  	"travel" "enum_applications_travel",
  	"places" varchar,
  	"motivation" varchar,
  	"heard_of" "enum_applications_heard_of",
  	"right_age" boolean,
  	"employment_service" "enum_applications_employment_service",
  	"looking_for" "enum_applications_looking_for",
  	"internet" "enum_applications_internet",
  	"referred_by" varchar,
  	"may_tell" "enum_applications_may_tell",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "applications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "application_eligibility" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"eligible" "enum_application_eligibility_eligible",
  	"right_to_work" "enum_application_eligibility_right_to_work",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programme_bounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" "enum_programme_bounds_country",
  	"branch_id" uuid,
  	"mentor_from" numeric DEFAULT 50 NOT NULL,
  	"mentee_from" numeric DEFAULT 18 NOT NULL,
  	"mentee_to" numeric DEFAULT 33 NOT NULL,
  	"hours" numeric DEFAULT 2 NOT NULL,
  	"months" numeric DEFAULT 6 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "calls" ADD COLUMN "member_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programme_bounds_id" uuid;
  ALTER TABLE "applications_job_families" ADD CONSTRAINT "applications_job_families_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications_languages" ADD CONSTRAINT "applications_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications_availability" ADD CONSTRAINT "applications_availability_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications_devices" ADD CONSTRAINT "applications_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "applications_rels" ADD CONSTRAINT "applications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications_rels" ADD CONSTRAINT "applications_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "application_eligibility" ADD CONSTRAINT "application_eligibility_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_bounds" ADD CONSTRAINT "programme_bounds_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_sent" CHECK ("state" IN ('draft', 'withdrawn') OR ("submitted_at" IS NOT NULL AND "consented_at" IS NOT NULL AND "consent_version" IS NOT NULL));
  ALTER TABLE "applications" ADD CONSTRAINT "applications_training" CHECK ("state" <> 'inTraining' OR "role" = 'mentor');
  ALTER TABLE "applications" ADD CONSTRAINT "applications_reached" CHECK ("reached" BETWEEN 0 AND 20);
  ALTER TABLE "programme_bounds" ADD CONSTRAINT "programme_bounds_one_place" CHECK (("country" IS NULL) <> ("branch_id" IS NULL));
  ALTER TABLE "programme_bounds" ADD CONSTRAINT "programme_bounds_ages" CHECK ("mentee_from" <= "mentee_to");
  CREATE UNIQUE INDEX "applications_one_under_way" ON "applications" USING btree ("member_id") WHERE "state" NOT IN ('withdrawn', 'redirected', 'refused');
  CREATE INDEX "applications_job_families_order_idx" ON "applications_job_families" USING btree ("order");
  CREATE INDEX "applications_job_families_parent_idx" ON "applications_job_families" USING btree ("parent_id");
  CREATE INDEX "applications_languages_order_idx" ON "applications_languages" USING btree ("_order");
  CREATE INDEX "applications_languages_parent_id_idx" ON "applications_languages" USING btree ("_parent_id");
  CREATE INDEX "applications_availability_order_idx" ON "applications_availability" USING btree ("order");
  CREATE INDEX "applications_availability_parent_idx" ON "applications_availability" USING btree ("parent_id");
  CREATE INDEX "applications_devices_order_idx" ON "applications_devices" USING btree ("order");
  CREATE INDEX "applications_devices_parent_idx" ON "applications_devices" USING btree ("parent_id");
  CREATE INDEX "applications_member_idx" ON "applications" USING btree ("member_id");
  CREATE INDEX "applications_branch_idx" ON "applications" USING btree ("branch_id");
  CREATE INDEX "applications_state_idx" ON "applications" USING btree ("state");
  CREATE INDEX "applications_updated_at_idx" ON "applications" USING btree ("updated_at");
  CREATE INDEX "applications_created_at_idx" ON "applications" USING btree ("created_at");
  CREATE INDEX "applications_rels_order_idx" ON "applications_rels" USING btree ("order");
  CREATE INDEX "applications_rels_parent_idx" ON "applications_rels" USING btree ("parent_id");
  CREATE INDEX "applications_rels_path_idx" ON "applications_rels" USING btree ("path");
  CREATE INDEX "applications_rels_sectors_id_idx" ON "applications_rels" USING btree ("sectors_id");
  CREATE UNIQUE INDEX "application_eligibility_application_idx" ON "application_eligibility" USING btree ("application_id");
  CREATE INDEX "application_eligibility_updated_at_idx" ON "application_eligibility" USING btree ("updated_at");
  CREATE INDEX "application_eligibility_created_at_idx" ON "application_eligibility" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_bounds_country_idx" ON "programme_bounds" USING btree ("country");
  CREATE UNIQUE INDEX "programme_bounds_branch_idx" ON "programme_bounds" USING btree ("branch_id");
  CREATE INDEX "programme_bounds_updated_at_idx" ON "programme_bounds" USING btree ("updated_at");
  CREATE INDEX "programme_bounds_created_at_idx" ON "programme_bounds" USING btree ("created_at");
  ALTER TABLE "calls" ADD CONSTRAINT "calls_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programme_bounds_fk" FOREIGN KEY ("programme_bounds_id") REFERENCES "public"."programme_bounds"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_member_idx" ON "calls" USING btree ("member_id");
  CREATE INDEX "payload_locked_documents_rels_programme_bounds_id_idx" ON "payload_locked_documents_rels" USING btree ("programme_bounds_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "applications_job_families" CASCADE;
  DROP TABLE "applications_languages" CASCADE;
  DROP TABLE "applications_availability" CASCADE;
  DROP TABLE "applications_devices" CASCADE;
  DROP TABLE "applications" CASCADE;
  DROP TABLE "applications_rels" CASCADE;
  DROP TABLE "application_eligibility" CASCADE;
  DROP TABLE "programme_bounds" CASCADE;
  ALTER TABLE "calls" DROP CONSTRAINT "calls_member_id_members_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_programme_bounds_fk";
  
  DELETE FROM "calls" WHERE "reason" = 'applied';
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "calls_member_idx";
  DROP INDEX "payload_locked_documents_rels_programme_bounds_id_idx";
  ALTER TABLE "calls" DROP COLUMN "member_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "programme_bounds_id";
  DROP TYPE "public"."enum_applications_job_families";
  DROP TYPE "public"."enum_applications_languages_language";
  DROP TYPE "public"."enum_applications_languages_level";
  DROP TYPE "public"."enum_applications_availability";
  DROP TYPE "public"."enum_applications_devices";
  DROP TYPE "public"."enum_applications_role";
  DROP TYPE "public"."enum_applications_state";
  DROP TYPE "public"."enum_applications_work_situation";
  DROP TYPE "public"."enum_applications_employer_scheme";
  DROP TYPE "public"."enum_applications_two_hours";
  DROP TYPE "public"."enum_applications_mode";
  DROP TYPE "public"."enum_applications_travel";
  DROP TYPE "public"."enum_applications_heard_of";
  DROP TYPE "public"."enum_applications_employment_service";
  DROP TYPE "public"."enum_applications_looking_for";
  DROP TYPE "public"."enum_applications_internet";
  DROP TYPE "public"."enum_applications_may_tell";
  DROP TYPE "public"."enum_application_eligibility_eligible";
  DROP TYPE "public"."enum_application_eligibility_right_to_work";
  DROP TYPE "public"."enum_programme_bounds_country";`)
}
