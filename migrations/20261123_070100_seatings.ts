import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a seat is a seat, in an info session or in a run of a course: capacity, line, offers, letters and calendars read
 *        `seatings` and know no other difference (decision 26). A member has one live seat in a course, and whoever is
 *        deleted leaves no name behind.
 * Data:  every booking gets the id of what it is a seat in; nothing else changes.
 * Locks: ACCESS EXCLUSIVE on bookings while it is written anew with the new column: about a second for 100,000 rows.
 * Undo:  `down` needs every booking of a course to be gone, as the migration before this one sees to.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table course_runs
      add column known_facts jsonb,
      add constraint course_runs_seats check (capacity >= 1 and waiting_seats >= 0 and minimum >= 1),
      add constraint course_runs_booking_times check (closes_at > opens_at);
    alter table course_dates add constraint course_dates_order check (ends_at > starts_at);
    create unique index course_attendances_once on course_attendances (booking_id, date_id);
    create unique index course_attendances_made_up_once on course_attendances (booking_id, makes_up_id)
      where attendance is null;
    alter table course_attendances
      add constraint course_attendances_elsewhere check (makes_up_id <> date_id),
      add constraint course_attendances_said check ((attendance is null) = (attendance_at is null));
    create unique index course_completions_once on course_completions (member_id, course_id);
    create unique index course_wishes_once on course_wishes (member_id, course_id);
    alter table courses add constraint courses_prior check (prior_id <> id);

    create view seatings as
      select id, 'infoSessions' as kind, state::text, branch_id, audience::text, null::uuid as course_id, starts_at,
        ends_at, opens_at, closes_at, zone, capacity, waiting_seats, prove_contact, mode::text, place_name, place_street,
        place_postcode, place_city, meeting_address, meeting_telephone, known_facts, updated_at
      from info_sessions
      union all
      select run.id, 'training', state::text, branch_id, null, course_id, dates.starts_at,
        dates.ends_at, opens_at, closes_at, zone, capacity, waiting_seats, false, mode::text, place_name, place_street,
        place_postcode, place_city, meeting_address, meeting_telephone, known_facts, greatest(run.updated_at, dates.updated_at)
      from course_runs run
      cross join lateral (
        select min(starts_at) filter (where date.state = 'planned') as starts_at,
          max(ends_at) filter (where date.state = 'planned') as ends_at, max(date.updated_at) as updated_at
        from course_dates date where run_id = run.id
      ) dates;

    alter table bookings
      add column seating_id uuid generated always as (coalesce(info_session_id, course_run_id)) stored,
      add constraint bookings_one_seating check (num_nonnulls(info_session_id, course_run_id) = 1),
      add constraint bookings_of_members check (course_run_id is null or member_id is not null or first_name is null);
    drop index bookings_seated;
    create index bookings_seated on bookings (seating_id, state) where state in ('booked', 'held', 'waiting');
    create unique index bookings_one_of_member on bookings (course_run_id, member_id)
      where state in ('booked', 'held', 'asked', 'waiting');

    create or replace function demand_seat() returns trigger language plpgsql as $$
    declare seats int;
    begin
      if new.course_run_id is null then
        select capacity into seats from info_sessions where id = new.info_session_id for update;
      else
        select capacity into seats from course_runs where id = new.course_run_id for update;
      end if;
      if (select count(*) from bookings where seating_id = new.seating_id and state in ('booked', 'held')) > seats then
        raise exception 'No seat is left' using errcode = 'check_violation', constraint = 'demand_seat';
      end if;
      return null;
    end $$;
    drop trigger demand_seat on bookings;
    create trigger demand_seat after update on bookings for each row
      when (new.state in ('booked', 'held') and new.overbooked is not true
        and (old.state not in ('booked', 'held') or old.seating_id <> new.seating_id or old.overbooked))
      execute function demand_seat();

    create or replace function keep_steps() returns trigger language plpgsql as $$
    begin
      insert into booking_steps (booking_id, step, until) values (
        new.id,
        case
          when tg_op = 'INSERT' then 'joined'
          when new.state = 'held' then 'offered'
          when new.state = 'waiting' then 'lapsed'
          when new.state = 'cancelled' and exists (
            select from seatings where id = new.seating_id and state = 'cancelled') then 'ended'
          when old.state = 'waiting' then
            case new.state when 'booked' then 'booked' when 'cancelled' then 'left' else 'ended' end
          else case new.state when 'booked' then 'accepted' when 'cancelled' then 'declined' else 'lapsed' end
        end,
        case when new.state = 'held' then new.held_until end);
      return null;
    end $$;

    create function demand_one_run() returns trigger language plpgsql as $$
    begin
      perform from members where id = new.member_id for update;
      if exists (
        select from bookings other join course_runs theirs on theirs.id = other.course_run_id
        join course_runs mine on mine.id = new.course_run_id and mine.course_id = theirs.course_id
        where other.member_id = new.member_id and other.id <> new.id and other.state in ('booked', 'waiting')
          and theirs.state not in ('done', 'cancelled')
      ) then
        raise exception 'One run of a course at a time' using errcode = 'check_violation', constraint = 'demand_one_run';
      end if;
      return null;
    end $$;
    create trigger demand_one_run after insert or update of state on bookings for each row
      when (new.course_run_id is not null and new.member_id is not null and new.state in ('booked', 'waiting'))
      execute function demand_one_run();

    create function demand_own_course() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from bookings booking join course_dates date on date.id = coalesce(new.makes_up_id, new.date_id)
        where booking.id = new.booking_id and date.run_id = booking.course_run_id
      ) or (new.makes_up_id is not null and not exists (
        select from course_dates mine join course_runs run on run.id = mine.run_id
        join course_dates theirs on theirs.id = new.date_id
        join course_runs other on other.id = theirs.run_id and other.course_id = run.course_id
        where mine.id = new.makes_up_id
      )) then
        raise exception 'A date of another course' using errcode = 'check_violation', constraint = 'demand_own_course';
      end if;
      return null;
    end $$;
    create trigger demand_own_course after insert or update of booking_id, date_id, makes_up_id on course_attendances
      for each row execute function demand_own_course();

    create function forget_member() returns trigger language plpgsql as $$
    begin
      update bookings set first_name = null, last_name = null, email = null, telephone = null, new_email = null,
        new_telephone = null, form_key = null, bounced_at = null, bounce_status = null, bounced_to = null,
        calendar_answer = null, calendar_answered_at = null, updated_at = now()
      where member_id = old.id;
      delete from calls where booking_id in (select id from bookings where member_id = old.id);
      return old;
    end $$;
    create trigger forget_member before delete on members for each row execute function forget_member();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger forget_member on members;
    drop function forget_member();
    drop trigger demand_own_course on course_attendances;
    drop function demand_own_course();
    drop trigger demand_one_run on bookings;
    drop function demand_one_run();
    create or replace function keep_steps() returns trigger language plpgsql as $$
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
    drop trigger demand_seat on bookings;
    create trigger demand_seat after update on bookings for each row
      when (new.state in ('booked', 'held') and new.overbooked is not true
        and (old.state not in ('booked', 'held') or old.info_session_id <> new.info_session_id or old.overbooked))
      execute function demand_seat();
    create or replace function demand_seat() returns trigger language plpgsql as $$
    declare seats int;
    begin
      select capacity into seats from info_sessions where id = new.info_session_id for update;
      if (select count(*) from bookings where info_session_id = new.info_session_id and state in ('booked', 'held')) > seats then
        raise exception 'No seat is left' using errcode = 'check_violation', constraint = 'demand_seat';
      end if;
      return null;
    end $$;
    drop index bookings_one_of_member, bookings_seated;
    alter table bookings drop constraint bookings_of_members, drop constraint bookings_one_seating, drop column seating_id;
    create index bookings_seated on bookings (info_session_id, state) where state in ('booked', 'held', 'waiting');
    drop view seatings;
    alter table courses drop constraint courses_prior;
    drop index course_wishes_once, course_completions_once, course_attendances_made_up_once, course_attendances_once;
    alter table course_attendances drop constraint course_attendances_elsewhere, drop constraint course_attendances_said;
    alter table course_dates drop constraint course_dates_order;
    alter table course_runs drop constraint course_runs_booking_times, drop constraint course_runs_seats,
      drop column known_facts;`)
}
