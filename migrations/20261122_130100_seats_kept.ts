import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   what must never be true of seats is refused by the database, whatever the code above does.
 * Data:  fails where the tables hold such rows already; they are empty when this runs first.
 * Locks: ACCESS EXCLUSIVE on the new tables for a moment. Whoever takes a seat waits for the session's row.
 * Undo:  `down` drops the rules; no row changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table info_sessions
      add constraint info_sessions_order check (ends_at > starts_at),
      add constraint info_sessions_booking_times check (closes_at > opens_at),
      add constraint info_sessions_seats check (capacity >= 1 and waiting_seats >= 0);

    create sequence booking_turns;
    alter table bookings
      alter column turn set default nextval('booking_turns'),
      add constraint bookings_reachable check (
        email is not null or telephone is not null or (first_name is null and last_name is null)
      ),
      add constraint bookings_held_until check (
        (state = 'held') = (held_until is not null) and (state = 'held') = (hold_for is not null)
      );
    create index bookings_seated on bookings (info_session_id, state) where state in ('booked', 'held', 'waiting');

    alter table booking_contacts add constraint booking_contacts_two_names check (slot in (1, 2));
    create unique index booking_contacts_one_seat on booking_contacts (info_session_id, contact, person) where live;
    create unique index booking_contacts_two_names on booking_contacts (info_session_id, contact, slot) where live;
    create unique index booking_contacts_one_ahead on booking_contacts (contact, person, audience) where ahead;

    create function demand_seat() returns trigger language plpgsql as $$
    declare seats int;
    begin
      select capacity into seats from info_sessions where id = new.info_session_id for update;
      if (select count(*) from bookings where info_session_id = new.info_session_id and state in ('booked', 'held')) > seats then
        raise exception 'No seat is left' using errcode = 'check_violation', constraint = 'demand_seat';
      end if;
      return null;
    end $$;

    create trigger demand_seat_of_new after insert on bookings
      for each row when (new.state in ('booked', 'held')) execute function demand_seat();
    create trigger demand_seat after update on bookings for each row
      when (new.state in ('booked', 'held') and (old.state not in ('booked', 'held') or old.info_session_id <> new.info_session_id))
      execute function demand_seat();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger demand_seat_of_new on bookings;
    drop trigger demand_seat on bookings;
    drop function demand_seat();
    drop index booking_contacts_one_ahead, booking_contacts_two_names, booking_contacts_one_seat, bookings_seated;
    alter table booking_contacts drop constraint booking_contacts_two_names;
    alter table bookings drop constraint bookings_held_until, drop constraint bookings_reachable, alter column turn drop default;
    drop sequence booking_turns;
    alter table info_sessions drop constraint info_sessions_order, drop constraint info_sessions_booking_times, drop constraint info_sessions_seats;`)
}
