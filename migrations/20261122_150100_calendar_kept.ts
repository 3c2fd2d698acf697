import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a calendar knows a booking by one number for its whole life, a move to another date included, and believes a
 *        change only where its version rises (RFC 5545, 3.8.7.4). Whatever move changes a booking, this holds.
 * Data:  bookings that are there get a number; those that are booked begin at version 0.
 * Locks: a short SHARE ROW EXCLUSIVE on bookings.
 * Undo:  `down` drops the rule; the columns stay as they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update bookings set calendar_uid = id::text,
      calendar_sequence = case when state = 'booked' then 0 end,
      booked_at = case when state = 'booked' then updated_at end;
    alter table bookings alter column calendar_uid set not null;
    create index bookings_calendar_uid on bookings (calendar_uid);

    create function keep_calendar() returns trigger language plpgsql as $$
    declare
      is_booked boolean := new.state = 'booked';
      was_booked boolean := false;
      is_elsewhere boolean := false;
    begin
      if tg_op = 'INSERT' then
        new.calendar_uid = coalesce((select calendar_uid from bookings where id = new.moves_from_id), new.id::text);
      else
        was_booked = old.state = 'booked';
        is_elsewhere = old.info_session_id <> new.info_session_id;
      end if;
      if is_booked <> was_booked or (is_booked and is_elsewhere) then
        new.calendar_sequence = 1 + coalesce(
          (select max(calendar_sequence) from bookings where calendar_uid = new.calendar_uid), -1);
        if is_booked then new.booked_at = clock_timestamp(); end if;
      end if;
      return new;
    end $$;

    create trigger keep_calendar before insert or update of state, info_session_id on bookings
      for each row execute function keep_calendar();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_calendar on bookings;
    drop function keep_calendar();
    drop index bookings_calendar_uid;
    alter table bookings alter column calendar_uid drop not null;`)
}
