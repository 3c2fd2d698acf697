import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a new address or number of a candidate is noted until whoever has it answers.
 * Data:  none; the columns are empty.
 * Locks: ACCESS EXCLUSIVE on three tables for a moment, none is rewritten.
 * Undo:  `down` forgets what is not answered yet; it fails while a call about a new number stands: delete those first.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'newContact' BEFORE 'callBack';
  ALTER TABLE "bookings" ADD COLUMN "new_email" varchar;
  ALTER TABLE "bookings" ADD COLUMN "new_telephone" varchar;
  ALTER TABLE "booking_links" ADD COLUMN "email" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'callBack');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";
  ALTER TABLE "bookings" DROP COLUMN "new_email";
  ALTER TABLE "bookings" DROP COLUMN "new_telephone";
  ALTER TABLE "booking_links" DROP COLUMN "email";`)
}
