import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   pages draw on info sessions; people's bookings and calls say nothing, or each would empty every press.
 * Data:  none. What is left of the places is drawn anew each second instead (PressWish, `holds`).
 * Locks: a short SHARE ROW EXCLUSIVE on the tables of info sessions.
 * Undo:  `down` drops their triggers; watch_content stays, and harms nothing.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function watch_content() returns void language plpgsql as $$
    declare watched name;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema()
          and tablename !~ '^(_|payload_|staff|schedules|demo_documents|search_|log$|sign_in|remembered_|tickets$|credentials$|factor_|booking|access_needs$|calls$)'
          and not exists (
            select from pg_trigger where tgname = 'say_changed' and tgrelid = format('%I', tablename)::regclass)
      loop
        execute format(
          'create trigger say_changed after insert or update or delete or truncate on %I
           for each statement execute function say_changed(''content'')', watched);
      end loop;
    end $$;

    select watch_content();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger say_changed on info_sessions;
    drop trigger say_changed on info_sessions_locales;
    drop trigger say_changed on info_sessions_rels;
    drop trigger say_changed on info_sessions_reminders;`)
}
