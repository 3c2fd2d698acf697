import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a list with its filters and their counts is read in a few milliseconds, however many documents there are.
 * Data:  the view `listed` says what readers see in lists, in which language; `list_entries` keeps it, filled here and
 *        brought up to date with each publication; `list_counts` counts its rows that share all that filters ask for.
 *        Whatever changes a column that the view names drops the view first.
 * Locks: none that matter, everything is new. What an older release publishes meanwhile is made good at the next start.
 * Undo:  `down` drops all of it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create view listed as
      select 'stories' as kind, texts._locale::text as locale, doc.id as document, null::numeric as rank,
        doc.published_on as day, '' as name, doc.branch_id as branch, null::int as year, null as choice,
        array(select themes_id from stories_rels where parent_id = doc.id and themes_id is not null order by 1) as themes,
        '{}'::text[] as audiences, doc.video_id is not null as video
      from stories doc join stories_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'news', texts._locale::text, doc.id, null, doc.published_on, '', doc.branch_id,
        extract(year from doc.published_on at time zone 'UTC')::int, null,
        array(select themes_id from news_rels where parent_id = doc.id and themes_id is not null order by 1), '{}',
        doc.video_id is not null
      from news doc join news_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'campaigns', texts._locale::text, doc.id, null, doc.published_on, '', null,
        extract(year from doc.published_on at time zone 'UTC')::int, null,
        array(select themes_id from campaigns_rels where parent_id = doc.id and themes_id is not null order by 1),
        array(select value::text from campaigns_audiences where parent_id = doc.id order by 1), doc.video_id is not null
      from campaigns doc join campaigns_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'publications', texts._locale::text, doc.id, doc.year, doc.published_on, '', null, doc.year::int,
        doc.kind::text, array(select themes_id from publications_rels where parent_id = doc.id and themes_id is not null order by 1),
        '{}', false
      from publications doc join publications_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'events', texts._locale::text, doc.id, null, doc.starts_at, '', doc.branch_id, null, null,
        array(select themes_id from events_rels where parent_id = doc.id and themes_id is not null order by 1), '{}', false
      from events doc join events_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      select 'press-releases', texts._locale::text, doc.id, null, doc.published_on, '', null,
        extract(year from doc.published_on at time zone 'UTC')::int, null, '{}', '{}', false
      from press_releases doc join press_releases_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null
    union all
      -- Open ones first, then the oldest.
      select 'branches', texts._locale::text, doc.id,
        case doc.state when 'open' then 10000 else 0 end - coalesce(doc.year, 9999), null, coalesce(texts.city, ''),
        null, null, null, '{}', '{}', false
      from branches doc join branches_locales texts on texts._parent_id = doc.id
      where texts.live and doc._status = 'published' and doc.deleted_at is null;

    create table list_entries (
      kind text not null,
      locale text not null check (locale in ('fr', 'nl', 'en')),
      document uuid not null,
      rank numeric,
      day timestamptz,
      name text not null,
      branch uuid,
      year integer,
      choice text,
      themes uuid[] not null,
      audiences text[] not null,
      video boolean not null,
      primary key (locale, document)
    );
    create index list_entries_order on list_entries
      (kind, locale, rank desc nulls last, day desc nulls last, name, document);
    create index list_entries_document on list_entries (document);

    create table list_counts (
      kind text not null,
      locale text not null,
      branch uuid,
      year integer,
      choice text,
      themes uuid[] not null,
      audiences text[] not null,
      video boolean not null,
      documents integer not null check (documents > 0),
      unique nulls not distinct (kind, locale, branch, year, choice, themes, audiences, video)
    );

    create function count_list_entry() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        delete from list_counts where documents = 1 and (kind, locale, themes, audiences, video)
            = (old.kind, old.locale, old.themes, old.audiences, old.video)
          and branch is not distinct from old.branch and year is not distinct from old.year
          and choice is not distinct from old.choice;
        if not found then
          update list_counts set documents = documents - 1 where (kind, locale, themes, audiences, video)
              = (old.kind, old.locale, old.themes, old.audiences, old.video)
            and branch is not distinct from old.branch and year is not distinct from old.year
            and choice is not distinct from old.choice;
        end if;
      end if;
      if tg_op <> 'DELETE' then
        insert into list_counts (kind, locale, branch, year, choice, themes, audiences, video, documents)
          values (new.kind, new.locale, new.branch, new.year, new.choice, new.themes, new.audiences, new.video, 1)
          on conflict (kind, locale, branch, year, choice, themes, audiences, video)
          do update set documents = list_counts.documents + 1;
      end if;
      return null;
    end $$;
    create trigger count_list_entry after insert or update or delete on list_entries
      for each row execute function count_list_entry();

    insert into list_entries (kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video)
      select kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video from listed;
    select watch_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table list_entries, list_counts;
    drop function count_list_entry();
    drop view listed;
  `)
}
