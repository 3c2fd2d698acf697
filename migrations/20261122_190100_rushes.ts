import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a session that gets more bookings than its visitors explain asks people to prove their contact, without a seat.
 * Data:  bookings that are there count as unproven; after a day that means nothing.
 * Locks: ACCESS EXCLUSIVE on bookings while its rows are checked again.
 * Undo:  `down` drops what is known of visitors; whoever was asked is expired, for the old rule does not know them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table bookings drop constraint bookings_held_until, add constraint bookings_held_until check (
      (state in ('held', 'asked')) = (held_until is not null) and (state in ('held', 'asked')) = (hold_for is not null)
    );
    create table booking_visits (
      key text primary key,
      info_session_id uuid not null, -- No foreign key: a visitor must not wait for the lock of a session.
      over_at timestamptz not null
    );
    create index booking_visits_session on booking_visits (info_session_id, over_at);
    create table booking_rushes (
      info_session_id uuid primary key references info_sessions on delete cascade,
      asks_until timestamptz not null
    );
    create index bookings_received on bookings (info_session_id, created_at) where proved_at is null;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index bookings_received;
    drop table booking_rushes;
    drop table booking_visits;
    update bookings set state = 'expired', held_until = null, hold_for = null where state = 'asked';
    alter table bookings drop constraint bookings_held_until, add constraint bookings_held_until check (
      (state = 'held') = (held_until is not null) and (state = 'held') = (hold_for is not null)
    );`)
}
