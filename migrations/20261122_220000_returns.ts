import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   letters come back and calendars answer; the branch sees it with the booking, and calls.
 * Data:  none; nothing has come back so far.
 * Locks: a short ACCESS EXCLUSIVE on bookings; the new columns have no default.
 * Undo:  `down` drops the columns; calls for these two reasons go, since nothing stands behind them any more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bookings_bounced_to" AS ENUM('email', 'newEmail');
  CREATE TYPE "public"."enum_bookings_calendar_answer" AS ENUM('accepted', 'tentative', 'declined');
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'bounced';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'declined';
  ALTER TABLE "bookings" ADD COLUMN "bounced_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "bounce_status" varchar;
  ALTER TABLE "bookings" ADD COLUMN "bounced_to" "enum_bookings_bounced_to";
  ALTER TABLE "bookings" ADD COLUMN "calendar_answer" "enum_bookings_calendar_answer";
  ALTER TABLE "bookings" ADD COLUMN "calendar_answered_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   delete from calls where reason in ('bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  ALTER TABLE "bookings" DROP COLUMN "bounced_at";
  ALTER TABLE "bookings" DROP COLUMN "bounce_status";
  ALTER TABLE "bookings" DROP COLUMN "bounced_to";
  ALTER TABLE "bookings" DROP COLUMN "calendar_answer";
  ALTER TABLE "bookings" DROP COLUMN "calendar_answered_at";
  DROP TYPE "public"."enum_bookings_bounced_to";
  DROP TYPE "public"."enum_bookings_calendar_answer";`)
}
