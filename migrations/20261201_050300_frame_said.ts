import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   after a story is published pages read only anew what it can change, not menus, names and the next turn, too.
 * Data:  none; whatever is no story, news item, press release or session says `frame`, too, and before `content`.
 * Locks: none that matter.
 * Undo:  `down` brings the function back as it was; a press that hears no `frame` needs it to say nothing else.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function say_changed() returns trigger language plpgsql as $$
    begin
      if tg_table_name !~ '^(stories|news|press_releases|info_sessions)(_|$)|^(paths|list_entries|list_counts)$' then
        perform pg_notify('press', 'frame');
      end if;
      perform pg_notify('press', tg_argv[0]);
      return null;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function say_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('press', tg_argv[0]);
      return null;
    end $$;
  `)
}
