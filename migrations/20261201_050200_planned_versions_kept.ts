import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a plan publishes the version that it names; Payload drops a document's oldest versions beyond a hundred.
 * Data:  none; a version that a waiting plan names is not deleted. It goes once the plan is done or called off.
 * Locks: a short SHARE ROW EXCLUSIVE on the version tables of published content.
 * Undo:  `down` drops the triggers and their function.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function keep_planned_version() returns trigger language plpgsql as $$
    begin
      if exists (select from schedules where state = 'waiting' and version = old.id::text
        and document = old.parent_id::text) then
        return null;
      end if;
      return old;
    end $$;
  `)
  for (const table of tables)
    await db.execute(sql`
      create trigger keep_planned_version before delete on ${sql.identifier(table)}
        for each row execute function keep_planned_version()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function keep_planned_version() cascade`)
}

const tables = [
  '_stories_v',
  '_news_v',
  '_campaigns_v',
  '_publications_v',
  '_events_v',
  '_press_releases_v',
  '_branches_v',
  '_pages_v',
]
