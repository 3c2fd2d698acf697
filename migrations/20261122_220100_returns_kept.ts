import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   what came back holds for one address and for one version of an appointment. Many moves change those; a trigger
 *        forgets none of them, and ends the call that nobody has to make any more.
 * Data:  none.
 * Locks: a short SHARE ROW EXCLUSIVE on bookings for the trigger, ACCESS EXCLUSIVE while its rows are checked.
 * Undo:  `down` drops the trigger and the rules; no row changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table bookings
      add constraint bookings_bounced check (
        (bounced_at is null) = (bounce_status is null) and (bounced_at is null) = (bounced_to is null)),
      add constraint bookings_calendar_answer check ((calendar_answer is null) = (calendar_answered_at is null));

    create function keep_returns() returns trigger language plpgsql as $$
    begin
      if old.bounced_at is not null and (
        (old.bounced_to::text = 'email' and new.email is distinct from old.email)
        or (old.bounced_to::text = 'newEmail' and new.new_email is distinct from old.new_email)
      ) then
        new.bounced_at = null;
        new.bounce_status = null;
        new.bounced_to = null;
        update calls set state = 'reached', updated_at = clock_timestamp()
          where booking_id = new.id and reason::text = 'bounced' and state = 'due';
      end if;
      if old.calendar_answer is not null and new.calendar_sequence is distinct from old.calendar_sequence then
        new.calendar_answer = null;
        new.calendar_answered_at = null;
        update calls set state = 'reached', updated_at = clock_timestamp()
          where booking_id = new.id and reason::text = 'declined' and state = 'due';
      end if;
      return new;
    end $$;
    -- Its name stands behind keep_calendar, which counts the version: triggers run in the order of their names.
    create trigger keep_returns before update on bookings for each row
      when (old.bounced_at is not null or old.calendar_answer is not null) execute function keep_returns();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_returns on bookings;
    drop function keep_returns();
    alter table bookings drop constraint bookings_bounced, drop constraint bookings_calendar_answer;`)
}
