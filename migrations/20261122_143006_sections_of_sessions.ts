import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   the main menu and links may lead to the info sessions.
 * Data:  none; no menu changes by itself.
 * Locks: none worth a word for `up`; `down` writes the tables with such links anew.
 * Undo:  `down`, once no menu and no link leads there any more; it stops where one does.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_pages_blocks_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__pages_v_blocks_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_news_link_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__news_v_version_link_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_campaigns_blocks_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_campaigns_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__campaigns_v_blocks_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__campaigns_v_version_call_to_action_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_navigation_sections" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_navigation_links_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__navigation_v_version_sections" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__navigation_v_version_links_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum_banner_section" ADD VALUE 'infoSessions' BEFORE 'impact';
  ALTER TYPE "public"."enum__banner_v_version_section" ADD VALUE 'infoSessions' BEFORE 'impact';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_pages_blocks_call_to_action_section";
  CREATE TYPE "public"."enum_pages_blocks_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "pages_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE "public"."enum_pages_blocks_call_to_action_section" USING "section"::"public"."enum_pages_blocks_call_to_action_section";
  ALTER TABLE "_pages_v_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__pages_v_blocks_call_to_action_section";
  CREATE TYPE "public"."enum__pages_v_blocks_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_pages_v_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE "public"."enum__pages_v_blocks_call_to_action_section" USING "section"::"public"."enum__pages_v_blocks_call_to_action_section";
  ALTER TABLE "news" ALTER COLUMN "link_section" SET DATA TYPE text;
  DROP TYPE "public"."enum_news_link_section";
  CREATE TYPE "public"."enum_news_link_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "news" ALTER COLUMN "link_section" SET DATA TYPE "public"."enum_news_link_section" USING "link_section"::"public"."enum_news_link_section";
  ALTER TABLE "_news_v" ALTER COLUMN "version_link_section" SET DATA TYPE text;
  DROP TYPE "public"."enum__news_v_version_link_section";
  CREATE TYPE "public"."enum__news_v_version_link_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_news_v" ALTER COLUMN "version_link_section" SET DATA TYPE "public"."enum__news_v_version_link_section" USING "version_link_section"::"public"."enum__news_v_version_link_section";
  ALTER TABLE "campaigns_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_campaigns_blocks_call_to_action_section";
  CREATE TYPE "public"."enum_campaigns_blocks_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "campaigns_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE "public"."enum_campaigns_blocks_call_to_action_section" USING "section"::"public"."enum_campaigns_blocks_call_to_action_section";
  ALTER TABLE "campaigns" ALTER COLUMN "call_to_action_section" SET DATA TYPE text;
  DROP TYPE "public"."enum_campaigns_call_to_action_section";
  CREATE TYPE "public"."enum_campaigns_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "campaigns" ALTER COLUMN "call_to_action_section" SET DATA TYPE "public"."enum_campaigns_call_to_action_section" USING "call_to_action_section"::"public"."enum_campaigns_call_to_action_section";
  ALTER TABLE "_campaigns_v_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__campaigns_v_blocks_call_to_action_section";
  CREATE TYPE "public"."enum__campaigns_v_blocks_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_campaigns_v_blocks_call_to_action" ALTER COLUMN "section" SET DATA TYPE "public"."enum__campaigns_v_blocks_call_to_action_section" USING "section"::"public"."enum__campaigns_v_blocks_call_to_action_section";
  ALTER TABLE "_campaigns_v" ALTER COLUMN "version_call_to_action_section" SET DATA TYPE text;
  DROP TYPE "public"."enum__campaigns_v_version_call_to_action_section";
  CREATE TYPE "public"."enum__campaigns_v_version_call_to_action_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_campaigns_v" ALTER COLUMN "version_call_to_action_section" SET DATA TYPE "public"."enum__campaigns_v_version_call_to_action_section" USING "version_call_to_action_section"::"public"."enum__campaigns_v_version_call_to_action_section";
  ALTER TABLE "navigation_sections" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_sections";
  CREATE TYPE "public"."enum_navigation_sections" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "navigation_sections" ALTER COLUMN "value" SET DATA TYPE "public"."enum_navigation_sections" USING "value"::"public"."enum_navigation_sections";
  ALTER TABLE "navigation_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_links_section";
  CREATE TYPE "public"."enum_navigation_links_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "navigation_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_links_section" USING "section"::"public"."enum_navigation_links_section";
  ALTER TABLE "_navigation_v_version_sections" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_sections";
  CREATE TYPE "public"."enum__navigation_v_version_sections" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_navigation_v_version_sections" ALTER COLUMN "value" SET DATA TYPE "public"."enum__navigation_v_version_sections" USING "value"::"public"."enum__navigation_v_version_sections";
  ALTER TABLE "_navigation_v_version_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_links_section";
  CREATE TYPE "public"."enum__navigation_v_version_links_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_navigation_v_version_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_links_section" USING "section"::"public"."enum__navigation_v_version_links_section";
  ALTER TABLE "banner" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_banner_section";
  CREATE TYPE "public"."enum_banner_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "banner" ALTER COLUMN "section" SET DATA TYPE "public"."enum_banner_section" USING "section"::"public"."enum_banner_section";
  ALTER TABLE "_banner_v" ALTER COLUMN "version_section" SET DATA TYPE text;
  DROP TYPE "public"."enum__banner_v_version_section";
  CREATE TYPE "public"."enum__banner_v_version_section" AS ENUM('stories', 'news', 'campaigns', 'publications', 'events', 'impact', 'branches', 'press', 'partners');
  ALTER TABLE "_banner_v" ALTER COLUMN "version_section" SET DATA TYPE "public"."enum__banner_v_version_section" USING "version_section"::"public"."enum__banner_v_version_section";`)
}
