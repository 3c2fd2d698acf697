import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a booking counted its tries and its visit in four commits of their own, each of which waited for the disk.
 *        Counters of minutes and hours may be lost when PostgreSQL crashes (decision 21); not waiting is worth more.
 * Data:  kept.
 * Locks: ACCESS EXCLUSIVE on two small tables while they are rewritten.
 * Undo:  `down` lets them wait for the disk again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table sign_in_limits set unlogged;
    alter table booking_visits set unlogged;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table sign_in_limits set logged;
    alter table booking_visits set logged;`)
}
