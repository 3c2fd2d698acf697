import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   nobody is said to have missed a session before its list is closed, and only a seat that was let in by name
 *        stands above the capacity; what a branch says by telephone empties no press.
 * Data:  none; no booking has an attendance yet.
 * Locks: a short SHARE ROW EXCLUSIVE on bookings for its triggers.
 * Undo:  `down` puts the earlier triggers back and drops the new one; no row changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop trigger demand_seat_of_new on bookings;
    drop trigger demand_seat on bookings;
    create trigger demand_seat_of_new after insert on bookings
      for each row when (new.state in ('booked', 'held') and new.overbooked is not true) execute function demand_seat();
    create trigger demand_seat after update on bookings for each row
      when (new.state in ('booked', 'held') and new.overbooked is not true
        and (old.state not in ('booked', 'held') or old.info_session_id <> new.info_session_id or old.overbooked))
      execute function demand_seat();

    create function keep_attendance() returns trigger language plpgsql as $$
    begin
      if new.state <> 'booked' then
        new.attendance := null;
      elsif new.attendance = 'noShow' and (tg_op = 'INSERT' or old.attendance is distinct from 'noShow') and not exists (
        select from info_sessions where id = new.info_session_id and state = 'done' and list_closed_at is not null
      ) then
        raise exception 'The list is not closed' using errcode = 'check_violation', constraint = 'keep_attendance';
      end if;
      return new;
    end $$;
    create trigger keep_attendance before insert or update on bookings
      for each row when (new.attendance is not null) execute function keep_attendance();

    create or replace function watch_content() returns void language plpgsql as $$
    declare watched name;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema()
          and tablename !~ '^(_|payload_|staff|schedules|demo_documents|search_|log$|sign_in|remembered_|tickets$|credentials$|factor_|booking|access_needs$|calls)'
          and not exists (
            select from pg_trigger where tgname = 'say_changed' and tgrelid = format('%I', tablename)::regclass)
      loop
        execute format(
          'create trigger say_changed after insert or update or delete or truncate on %I
           for each statement execute function say_changed(''content'')', watched);
      end loop;
    end $$;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_attendance on bookings;
    drop function keep_attendance();
    drop trigger demand_seat_of_new on bookings;
    drop trigger demand_seat on bookings;
    create trigger demand_seat_of_new after insert on bookings
      for each row when (new.state in ('booked', 'held')) execute function demand_seat();
    create trigger demand_seat after update on bookings for each row
      when (new.state in ('booked', 'held') and (old.state not in ('booked', 'held') or old.info_session_id <> new.info_session_id))
      execute function demand_seat();`)
}
