import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   colleagues find a session by its own local day and hour, and not by a moment in the zone of their device.
 * Data:  each session gets its title from its start, zone, audience, language and branch.
 * Locks: `info_sessions` while they are written; there are some hundreds.
 * Undo:  `down` drops the titles, which come back with the next save.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "info_sessions" ADD COLUMN "title" varchar;
  UPDATE "info_sessions" session SET "title" = concat_ws(' · ',
    to_char(starts_at at time zone zone, 'YYYY-MM-DD HH24:MI'), audience, language,
    (select nullif(title, '') from branches_locales where _parent_id = branch_id and title is not null
      order by _locale = 'fr' desc, _locale limit 1));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "info_sessions" DROP COLUMN "title";`)
}
