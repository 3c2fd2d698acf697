import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever decides on a seat counts those who are only asked, too; the index left them out and was not used, so that
 *        every booking read the bookings of all sessions.
 * Data:  nothing changes.
 * Locks: SHARE on bookings while the index is built: a second for some 100,000 rows.
 * Undo:  `down` builds the old index.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop index bookings_seated;
    create index bookings_seated on bookings (seating_id, state) where state in ('booked', 'held', 'asked', 'waiting');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index bookings_seated;
    create index bookings_seated on bookings (seating_id, state) where state in ('booked', 'held', 'waiting');`)
}
