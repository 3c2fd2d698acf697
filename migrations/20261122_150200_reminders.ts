import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   nobody is reminded twice for one moment; they may say that they come; four more things to say by telephone.
 * Data:  none.
 * Locks: a short ACCESS EXCLUSIVE on bookings; the new columns have no default.
 * Undo:  `down` drops the columns, and the calls for reasons that were not there before.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'reminder';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'changed';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'calledOff';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'lineClosed';
  ALTER TABLE "bookings" ADD COLUMN "reminded_day_before" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "reminded_same_day" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "confirmed_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "calls" WHERE "reason" IN ('reminder', 'changed', 'calledOff', 'lineClosed');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  ALTER TABLE "bookings" DROP COLUMN "reminded_day_before";
  ALTER TABLE "bookings" DROP COLUMN "reminded_same_day";
  ALTER TABLE "bookings" DROP COLUMN "confirmed_at";`)
}
