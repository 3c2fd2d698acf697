import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   calendars must recognise a booking, and see which word about it is the last; reminders ask since when it is booked.
 * Data:  none; calendar_kept fills the columns.
 * Locks: a short ACCESS EXCLUSIVE on bookings; the new columns have no default.
 * Undo:  `down` drops the columns: letters after it would be new appointments in people's calendars.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bookings" ADD COLUMN "booked_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "calendar_uid" varchar;
  ALTER TABLE "bookings" ADD COLUMN "calendar_sequence" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bookings" DROP COLUMN "booked_at";
  ALTER TABLE "bookings" DROP COLUMN "calendar_uid";
  ALTER TABLE "bookings" DROP COLUMN "calendar_sequence";`)
}
