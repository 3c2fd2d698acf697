import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   staff see the history of a waiting list: who joined, was offered a seat, answered or let it pass. Many moves
 *        change a booking; a trigger forgets none of them.
 * Data:  whoever waits or has an offer now gets their first step, at the moment of their booking.
 * Locks: a short SHARE ROW EXCLUSIVE on bookings for the triggers.
 * Undo:  `down` drops the table with the history; no booking changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table booking_steps (
      id bigint generated always as identity primary key,
      booking_id uuid not null references bookings on delete cascade,
      at timestamptz not null default clock_timestamp(),
      step text not null check (
        step in ('joined', 'offered', 'accepted', 'declined', 'lapsed', 'booked', 'left', 'ended')),
      until timestamptz,
      check ((step = 'offered') = (until is not null))
    );
    create index booking_steps_of on booking_steps (booking_id, id);
    insert into booking_steps (booking_id, at, step)
      select id, created_at, 'joined' from bookings where state = 'waiting' or (state = 'held' and hold_for = 'offer');

    create function keep_steps() returns trigger language plpgsql as $$
    begin
      insert into booking_steps (booking_id, step, until) values (
        new.id,
        case
          when tg_op = 'INSERT' then 'joined'
          when new.state = 'held' then 'offered'
          when new.state = 'waiting' then 'lapsed'
          when new.state = 'cancelled' and exists (
            select from info_sessions where id = new.info_session_id and state = 'cancelled') then 'ended'
          when old.state = 'waiting' then
            case new.state when 'booked' then 'booked' when 'cancelled' then 'left' else 'ended' end
          else case new.state when 'booked' then 'accepted' when 'cancelled' then 'declined' else 'lapsed' end
        end,
        case when new.state = 'held' then new.held_until end);
      return null;
    end $$;
    create trigger keep_steps_of_new after insert on bookings
      for each row when (new.state = 'waiting') execute function keep_steps();
    create trigger keep_steps after update of state on bookings for each row
      when (old.state <> new.state and (old.state = 'waiting' or (old.state = 'held' and old.hold_for = 'offer')))
      execute function keep_steps();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_steps on bookings;
    drop trigger keep_steps_of_new on bookings;
    drop function keep_steps();
    drop table booking_steps;`)
}
