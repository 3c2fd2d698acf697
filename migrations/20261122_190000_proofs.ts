import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   somebody may be asked to prove their contact without holding a seat, and it is kept when they have.
 * Data:  none; no booking that is there was asked, or is known to be proved.
 * Locks: a short ACCESS EXCLUSIVE on bookings for its new column; no table is rewritten.
 * Undo:  `down` drops the column; the word stays in the type, where it harms nothing (triggers and indexes use the type).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE "public"."enum_bookings_state" ADD VALUE IF NOT EXISTS 'asked' BEFORE 'booked';
    ALTER TABLE "bookings" ADD COLUMN "proved_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "bookings" DROP COLUMN "proved_at";`)
}
