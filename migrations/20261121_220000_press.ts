import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   readers never see an old page; whoever commits a change, a script included, says so to every press.
 * Data:  none; a statement trigger on each table that a reading page may draw on says the word `content` on commit.
 * Locks: a short SHARE ROW EXCLUSIVE on each table. A migration that makes tables ends with `select watch_content()`.
 * Undo:  `down` drops the triggers and both functions.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function say_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('press', tg_argv[0]);
      return null;
    end $$;

    create function watch_content() returns void language plpgsql as $$
    declare watched name;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema()
          and tablename !~ '^(_|payload_|staff|schedules|demo_documents|search_)'
          and not exists (
            select from pg_trigger where tgname = 'say_changed' and tgrelid = format('%I', tablename)::regclass)
      loop
        execute format(
          'create trigger say_changed after insert or update or delete or truncate on %I
           for each statement execute function say_changed(''content'')', watched);
      end loop;
    end $$;

    select watch_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function say_changed() cascade;
    drop function watch_content();
  `)
}
