import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever makes up for a date in another run is told when that one changes or is off, and whoever wished for a next
 *        run hears of it; where there is no e-mail, by a call.
 * Data:  none is changed.
 * Locks: ACCESS EXCLUSIVE on the type for a moment.
 * Undo:  `down` deletes the calls about it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'makeUpChanged' BEFORE 'completed';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'makeUpOff' BEFORE 'completed';
  ALTER TYPE "public"."enum_calls_reason" ADD VALUE 'newDates' BEFORE 'completed';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "calls" WHERE "reason" IN ('makeUpChanged', 'makeUpOff', 'newDates');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_reason";
  CREATE TYPE "public"."enum_calls_reason" AS ENUM('booked', 'waiting', 'alreadyBooked', 'moveOffered', 'prove', 'cancelled', 'offered', 'lineLeft', 'moved', 'newContact', 'callBack', 'reminder', 'changed', 'calledOff', 'lineClosed', 'attended', 'missed', 'makesUp', 'completed', 'intakeProposed', 'intakeCalledOff', 'intakeReminder', 'askStill', 'wayChanged', 'applied', 'bounced', 'declined');
  ALTER TABLE "calls" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_calls_reason" USING "reason"::"public"."enum_calls_reason";`)
}
