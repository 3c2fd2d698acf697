import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a link in a text message confirms the new number to which it was sent, as one in a letter does an address.
 * Data:  none; the column is empty.
 * Locks: ACCESS EXCLUSIVE on booking_links for a moment; it is not rewritten.
 * Undo:  `down` forgets which links confirm a number: who has such a text asks for their new number once more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "booking_links" ADD COLUMN "telephone" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "booking_links" DROP COLUMN "telephone";`)
}
