import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   who came to an info session is written down at the door, and each try to reach somebody by telephone.
 * Data:  none yet; who is booked today has no attendance, which is not absence.
 * Locks: a short ACCESS EXCLUSIVE on bookings, calls and info_sessions for their new columns; no table is rewritten.
 * Undo:  `down` forgets who came; it fails where a call has one of the new reasons: delete those calls first.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bookings_attendance" AS ENUM('came', 'absent', 'noShow');
  CREATE TYPE "public"."enum_calls_tries_result" AS ENUM('reached', 'notReached', 'wrongNumber');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'attended';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'missed';
  CREATE TABLE "calls_tries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"result" "enum_calls_tries_result" NOT NULL
  );
  
  ALTER TABLE "info_sessions" ADD COLUMN "list_closed_at" timestamp(3) with time zone;
  ALTER TABLE "info_sessions" ADD COLUMN "list_closed_by_id" uuid;
  ALTER TABLE "bookings" ADD COLUMN "attendance" "enum_bookings_attendance";
  ALTER TABLE "bookings" ADD COLUMN "attendance_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "attendance_by_id" uuid;
  ALTER TABLE "bookings" ADD COLUMN "walk_in" boolean;
  ALTER TABLE "bookings" ADD COLUMN "overbooked" boolean;
  ALTER TABLE "calls_tries" ADD CONSTRAINT "calls_tries_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_tries" ADD CONSTRAINT "calls_tries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_tries_order_idx" ON "calls_tries" USING btree ("_order");
  CREATE INDEX "calls_tries_parent_id_idx" ON "calls_tries" USING btree ("_parent_id");
  CREATE INDEX "calls_tries_by_idx" ON "calls_tries" USING btree ("by_id");
  ALTER TABLE "info_sessions" ADD CONSTRAINT "info_sessions_list_closed_by_id_staff_id_fk" FOREIGN KEY ("list_closed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_attendance_by_id_staff_id_fk" FOREIGN KEY ("attendance_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "info_sessions_list_closed_by_idx" ON "info_sessions" USING btree ("list_closed_by_id");
  CREATE INDEX "bookings_attendance_by_idx" ON "bookings" USING btree ("attendance_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calls_tries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "calls_tries" CASCADE;
  ALTER TABLE "info_sessions" DROP CONSTRAINT "info_sessions_list_closed_by_id_staff_id_fk";
  
  ALTER TABLE "bookings" DROP CONSTRAINT "bookings_attendance_by_id_staff_id_fk";
  
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  DROP INDEX "info_sessions_list_closed_by_idx";
  DROP INDEX "bookings_attendance_by_idx";
  ALTER TABLE "info_sessions" DROP COLUMN "list_closed_at";
  ALTER TABLE "info_sessions" DROP COLUMN "list_closed_by_id";
  ALTER TABLE "bookings" DROP COLUMN "attendance";
  ALTER TABLE "bookings" DROP COLUMN "attendance_at";
  ALTER TABLE "bookings" DROP COLUMN "attendance_by_id";
  ALTER TABLE "bookings" DROP COLUMN "walk_in";
  ALTER TABLE "bookings" DROP COLUMN "overbooked";
  DROP TYPE "public"."enum_bookings_attendance";
  DROP TYPE "public"."enum_calls_tries_result";`)
}
