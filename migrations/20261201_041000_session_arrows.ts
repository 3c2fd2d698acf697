import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a session that is over or called off stays so, and none becomes a draft again in which people have booked.
 * Data:  none is changed; what was led there before stays.
 * Locks: `info_sessions`, for a moment.
 * Undo:  `down` drops the trigger and its function.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function keep_session_state() returns trigger language plpgsql as $$
    begin
      if old.state in ('cancelled', 'done') then
        raise exception 'A session that is % stays so', old.state using errcode = 'check_violation';
      end if;
      if new.state = 'draft' and exists (select from bookings where info_session_id = new.id) then
        raise exception 'A session with bookings is no draft' using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger keep_session_state before update of state on info_sessions
      for each row when (old.state is distinct from new.state) execute function keep_session_state();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_session_state on info_sessions;
    drop function keep_session_state();`)
}
