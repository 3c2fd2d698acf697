import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a link knows how it was given: what a letter or a text brought opens more than what a code opened.
 * Data:  links from before are taken for those of a letter, which nearly all are; the others die with their session.
 * Locks: `booking_links`, for a moment: a default writes nothing.
 * Undo:  `down` forgets how links were given.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_booking_links_by" AS ENUM('letter', 'text', 'code');
  ALTER TABLE "booking_links" ADD COLUMN "by" "enum_booking_links_by" DEFAULT 'letter' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "booking_links" DROP COLUMN "by";
  DROP TYPE "public"."enum_booking_links_by";`)
}
