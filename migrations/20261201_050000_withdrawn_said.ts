import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a page that was withdrawn is never shown again, also not by a press whose pages fail at that moment.
 * Data:  none; a row trigger on `paths` says `gone:` with the slug and with the document's id, on commit.
 * Locks: a short SHARE ROW EXCLUSIVE on `paths`.
 * Undo:  `down` drops the triggers and their function.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function say_gone() returns trigger language plpgsql as $$
    begin
      -- The home page has no slug; its language stands for all that may show it.
      perform pg_notify('press', 'gone:' || coalesce(nullif(regexp_replace(old.path, '^.*/', ''), ''), old.locale));
      perform pg_notify('press', 'gone:' || old.document);
      return null;
    end $$;

    create trigger say_gone_updated after update on paths for each row
      when (old."current" and old.live
        and (new."current" is not true or new.live is not true or (new.path, new.locale) <> (old.path, old.locale)))
      execute function say_gone();
    create trigger say_gone_deleted after delete on paths for each row
      when (old."current" and old.live) execute function say_gone();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function say_gone() cascade`)
}
