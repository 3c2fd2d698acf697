import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   an event is past once it has ended, not once it has begun; stories and events can be narrowed by their year.
 * Data:  `list_entries` gets `ends`; all entries are written anew from the view, and with them the counts.
 * Locks: ACCESS EXCLUSIVE on `list_entries` for as long as that takes, about a second for 10,000 documents.
 * Undo:  `down` drops the column and brings the view back as it was.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop view listed;
    alter table list_entries add column ends timestamptz;
    create view listed as
      select 'stories' as kind, texts._locale::text as locale, doc.id as document, null::numeric as rank,
        doc.published_on as day, '' as name, doc.branch_id as branch,
        extract(year from doc.published_on at time zone 'UTC')::int as year, null as choice,
        array(select themes_id from stories_rels where parent_id = doc.id and themes_id is not null order by 1) as themes,
        '{}'::text[] as audiences, doc.video_id is not null as video, null::timestamptz as ends
      from stories doc join stories_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'events', texts._locale::text, doc.id, null, doc.starts_at, '', doc.branch_id,
        extract(year from doc.starts_at at time zone 'Europe/Brussels')::int, null,
        array(select themes_id from events_rels where parent_id = doc.id and themes_id is not null order by 1), '{}', false,
        coalesce(doc.ends_at, doc.starts_at)
      from events doc join events_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      ${sql.raw(others(', null'))};

    delete from list_entries;
    insert into list_entries
        (kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video, ends)
      select kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video, ends from listed;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop view listed;
    alter table list_entries drop column ends;
    create view listed as
      select 'stories' as kind, texts._locale::text as locale, doc.id as document, null::numeric as rank,
        doc.published_on as day, '' as name, doc.branch_id as branch, null::int as year, null as choice,
        array(select themes_id from stories_rels where parent_id = doc.id and themes_id is not null order by 1) as themes,
        '{}'::text[] as audiences, doc.video_id is not null as video
      from stories doc join stories_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'events', texts._locale::text, doc.id, null, doc.starts_at, '', doc.branch_id, null, null,
        array(select themes_id from events_rels where parent_id = doc.id and themes_id is not null order by 1), '{}', false
      from events doc join events_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      ${sql.raw(others(''))};

    delete from list_entries;
    insert into list_entries (kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video)
      select kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video from listed;
  `)
}

/** The kinds that stay as they are, with what the new column says of them. */
const others = (ends: string) => `
      select 'news', texts._locale::text, doc.id, null, doc.published_on, '', doc.branch_id,
        extract(year from doc.published_on at time zone 'UTC')::int, null,
        array(select themes_id from news_rels where parent_id = doc.id and themes_id is not null order by 1), '{}',
        doc.video_id is not null${ends}
      from news doc join news_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'campaigns', texts._locale::text, doc.id, null, doc.published_on, '', null,
        extract(year from doc.published_on at time zone 'UTC')::int, null,
        array(select themes_id from campaigns_rels where parent_id = doc.id and themes_id is not null order by 1),
        array(select value::text from campaigns_audiences where parent_id = doc.id order by 1), doc.video_id is not null${ends}
      from campaigns doc join campaigns_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'publications', texts._locale::text, doc.id, doc.year, doc.published_on, '', null, doc.year::int,
        doc.kind::text, array(select themes_id from publications_rels where parent_id = doc.id and themes_id is not null order by 1),
        '{}', false${ends}
      from publications doc join publications_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'press-releases', texts._locale::text, doc.id, null, doc.published_on, '', null,
        extract(year from doc.published_on at time zone 'UTC')::int, null, '{}', '{}', false${ends}
      from press_releases doc join press_releases_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      -- Open ones first, then the oldest.
      select 'branches', texts._locale::text, doc.id,
        case doc.state when 'open' then 10000 else 0 end - coalesce(doc.year, 9999), null, coalesce(texts.city, ''),
        null, null, null, '{}', '{}', false${ends}
      from branches doc join branches_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null`
