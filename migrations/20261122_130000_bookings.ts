import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   info sessions, the seats that people hold in them, and the calls that a branch owes them.
 * Data:  none yet.
 * Locks: a short ACCESS EXCLUSIVE on payload_locked_documents_rels for its new column; all else is new.
 * Undo:  `down` drops the tables, and with them who is booked.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_info_sessions_reminders" AS ENUM('dayBefore', 'sameDay');
  CREATE TYPE "public"."enum_info_sessions_state" AS ENUM('draft', 'open', 'closed', 'cancelled', 'done');
  CREATE TYPE "public"."enum_info_sessions_audience" AS ENUM('mentors', 'mentees');
  CREATE TYPE "public"."enum_info_sessions_language" AS ENUM('fr', 'nl', 'en');
  CREATE TYPE "public"."enum_info_sessions_mode" AS ENUM('onSite', 'online', 'both');
  CREATE TYPE "public"."enum_bookings_state" AS ENUM('held', 'booked', 'waiting', 'cancelled', 'expired');
  CREATE TYPE "public"."enum_bookings_language" AS ENUM('fr', 'nl', 'en');
  CREATE TYPE "public"."enum_bookings_heard_of" AS ENUM('friend', 'service', 'school', 'internet', 'media', 'employer', 'other');
  CREATE TYPE "public"."enum_bookings_hold_for" AS ENUM('proof', 'move', 'offer');
  CREATE TYPE "public"."enum_booking_contacts_audience" AS ENUM('mentors', 'mentees');
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'callBack');
  CREATE TYPE "public"."enum_calls_language" AS ENUM('fr', 'nl', 'en');
  CREATE TYPE "public"."enum_calls_state" AS ENUM('due', 'reached', 'notReached', 'wrongNumber');
  CREATE TABLE "info_sessions_reminders" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_info_sessions_reminders",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "info_sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"state" "enum_info_sessions_state" DEFAULT 'draft' NOT NULL,
  	"branch_id" uuid NOT NULL,
  	"audience" "enum_info_sessions_audience" NOT NULL,
  	"language" "enum_info_sessions_language" NOT NULL,
  	"mode" "enum_info_sessions_mode" DEFAULT 'onSite' NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"zone" varchar DEFAULT 'Europe/Brussels' NOT NULL,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"capacity" numeric DEFAULT 20 NOT NULL,
  	"waiting_seats" numeric DEFAULT 20 NOT NULL,
  	"place_name" varchar,
  	"place_street" varchar,
  	"place_postcode" varchar,
  	"place_city" varchar,
  	"place_step_free" boolean,
  	"place_hearing_loop" boolean,
  	"place_interpreter" boolean,
  	"meeting_address" varchar,
  	"meeting_telephone" varchar,
  	"prove_contact" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "info_sessions_locales" (
  	"place_route" varchar,
  	"bring" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "info_sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  CREATE TABLE "bookings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"info_session_id" uuid NOT NULL,
  	"state" "enum_bookings_state" NOT NULL,
  	"first_name" varchar,
  	"last_name" varchar,
  	"email" varchar,
  	"telephone" varchar,
  	"language" "enum_bookings_language" NOT NULL,
  	"book_if_freed" boolean,
  	"heard_of" "enum_bookings_heard_of",
  	"consent_version" varchar NOT NULL,
  	"consented_at" timestamp(3) with time zone NOT NULL,
  	"code" varchar NOT NULL,
  	"form_key" varchar,
  	"held_until" timestamp(3) with time zone,
  	"moves_from_id" uuid,
  	"hold_for" "enum_bookings_hold_for",
  	"missed_offers" numeric DEFAULT 0 NOT NULL,
  	"turn" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"info_session_id" uuid NOT NULL,
  	"audience" "enum_booking_contacts_audience" NOT NULL,
  	"contact" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"slot" numeric NOT NULL,
  	"live" boolean,
  	"ahead" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "access_needs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"branch_id" uuid,
  	"booking_id" uuid,
  	"reason" "enum_calls_reason" NOT NULL,
  	"name" varchar,
  	"telephone" varchar,
  	"language" "enum_calls_language" NOT NULL,
  	"state" "enum_calls_state" DEFAULT 'due' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "info_sessions_id" uuid;
  ALTER TABLE "info_sessions_reminders" ADD CONSTRAINT "info_sessions_reminders_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."info_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "info_sessions" ADD CONSTRAINT "info_sessions_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "info_sessions_locales" ADD CONSTRAINT "info_sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."info_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "info_sessions_rels" ADD CONSTRAINT "info_sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."info_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "info_sessions_rels" ADD CONSTRAINT "info_sessions_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_info_session_id_info_sessions_id_fk" FOREIGN KEY ("info_session_id") REFERENCES "public"."info_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_moves_from_id_bookings_id_fk" FOREIGN KEY ("moves_from_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_contacts" ADD CONSTRAINT "booking_contacts_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_contacts" ADD CONSTRAINT "booking_contacts_info_session_id_info_sessions_id_fk" FOREIGN KEY ("info_session_id") REFERENCES "public"."info_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_links" ADD CONSTRAINT "booking_links_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "info_sessions_reminders_order_idx" ON "info_sessions_reminders" USING btree ("order");
  CREATE INDEX "info_sessions_reminders_parent_idx" ON "info_sessions_reminders" USING btree ("parent_id");
  CREATE INDEX "info_sessions_state_idx" ON "info_sessions" USING btree ("state");
  CREATE INDEX "info_sessions_branch_idx" ON "info_sessions" USING btree ("branch_id");
  CREATE INDEX "info_sessions_starts_at_idx" ON "info_sessions" USING btree ("starts_at");
  CREATE INDEX "info_sessions_updated_at_idx" ON "info_sessions" USING btree ("updated_at");
  CREATE INDEX "info_sessions_created_at_idx" ON "info_sessions" USING btree ("created_at");
  CREATE UNIQUE INDEX "info_sessions_locales_locale_parent_id_unique" ON "info_sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "info_sessions_rels_order_idx" ON "info_sessions_rels" USING btree ("order");
  CREATE INDEX "info_sessions_rels_parent_idx" ON "info_sessions_rels" USING btree ("parent_id");
  CREATE INDEX "info_sessions_rels_path_idx" ON "info_sessions_rels" USING btree ("path");
  CREATE INDEX "info_sessions_rels_staff_id_idx" ON "info_sessions_rels" USING btree ("staff_id");
  CREATE INDEX "bookings_info_session_idx" ON "bookings" USING btree ("info_session_id");
  CREATE INDEX "bookings_state_idx" ON "bookings" USING btree ("state");
  CREATE UNIQUE INDEX "bookings_code_idx" ON "bookings" USING btree ("code");
  CREATE UNIQUE INDEX "bookings_form_key_idx" ON "bookings" USING btree ("form_key");
  CREATE INDEX "bookings_moves_from_idx" ON "bookings" USING btree ("moves_from_id");
  CREATE INDEX "bookings_updated_at_idx" ON "bookings" USING btree ("updated_at");
  CREATE INDEX "bookings_created_at_idx" ON "bookings" USING btree ("created_at");
  CREATE INDEX "booking_contacts_booking_idx" ON "booking_contacts" USING btree ("booking_id");
  CREATE INDEX "booking_contacts_info_session_idx" ON "booking_contacts" USING btree ("info_session_id");
  CREATE INDEX "booking_contacts_contact_idx" ON "booking_contacts" USING btree ("contact");
  CREATE INDEX "booking_contacts_updated_at_idx" ON "booking_contacts" USING btree ("updated_at");
  CREATE INDEX "booking_contacts_created_at_idx" ON "booking_contacts" USING btree ("created_at");
  CREATE UNIQUE INDEX "access_needs_booking_idx" ON "access_needs" USING btree ("booking_id");
  CREATE INDEX "access_needs_updated_at_idx" ON "access_needs" USING btree ("updated_at");
  CREATE INDEX "access_needs_created_at_idx" ON "access_needs" USING btree ("created_at");
  CREATE INDEX "booking_links_booking_idx" ON "booking_links" USING btree ("booking_id");
  CREATE UNIQUE INDEX "booking_links_token_hash_idx" ON "booking_links" USING btree ("token_hash");
  CREATE INDEX "booking_links_updated_at_idx" ON "booking_links" USING btree ("updated_at");
  CREATE INDEX "booking_links_created_at_idx" ON "booking_links" USING btree ("created_at");
  CREATE INDEX "calls_branch_idx" ON "calls" USING btree ("branch_id");
  CREATE INDEX "calls_booking_idx" ON "calls" USING btree ("booking_id");
  CREATE INDEX "calls_state_idx" ON "calls" USING btree ("state");
  CREATE INDEX "calls_updated_at_idx" ON "calls" USING btree ("updated_at");
  CREATE INDEX "calls_created_at_idx" ON "calls" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_info_sessions_fk" FOREIGN KEY ("info_sessions_id") REFERENCES "public"."info_sessions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_info_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("info_sessions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "info_sessions_reminders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "info_sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "info_sessions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "info_sessions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bookings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "booking_contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "access_needs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "booking_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "info_sessions_reminders" CASCADE;
  DROP TABLE "info_sessions" CASCADE;
  DROP TABLE "info_sessions_locales" CASCADE;
  DROP TABLE "info_sessions_rels" CASCADE;
  DROP TABLE "bookings" CASCADE;
  DROP TABLE "booking_contacts" CASCADE;
  DROP TABLE "access_needs" CASCADE;
  DROP TABLE "booking_links" CASCADE;
  DROP TABLE "calls" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_info_sessions_fk";
  
  DROP INDEX "payload_locked_documents_rels_info_sessions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "info_sessions_id";
  DROP TYPE "public"."enum_info_sessions_reminders";
  DROP TYPE "public"."enum_info_sessions_state";
  DROP TYPE "public"."enum_info_sessions_audience";
  DROP TYPE "public"."enum_info_sessions_language";
  DROP TYPE "public"."enum_info_sessions_mode";
  DROP TYPE "public"."enum_bookings_state";
  DROP TYPE "public"."enum_bookings_language";
  DROP TYPE "public"."enum_bookings_heard_of";
  DROP TYPE "public"."enum_bookings_hold_for";
  DROP TYPE "public"."enum_booking_contacts_audience";
  DROP TYPE "public"."enum_calls_reason";
  DROP TYPE "public"."enum_calls_language";
  DROP TYPE "public"."enum_calls_state";`)
}
