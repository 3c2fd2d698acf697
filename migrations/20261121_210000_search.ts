import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   readers search in their language, with or without accents, in any form of a word, and mistype.
 * Data:  empty tables; publishing fills them.
 * Locks: none that matter, everything is new. Needs the extensions unaccent and pg_trgm (trusted since PostgreSQL 13).
 * Undo:  `down` drops all of it; publishing again fills it again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;

    create text search configuration site_fr (copy = pg_catalog.french);
    alter text search configuration site_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
    create text search configuration site_nl (copy = pg_catalog.dutch);
    alter text search configuration site_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;
    create text search configuration site_en (copy = pg_catalog.english);
    alter text search configuration site_en alter mapping for hword, hword_part, word with unaccent, english_stem;

    create table search_entries (
      locale text not null check (locale in ('fr', 'nl', 'en')),
      kind text not null,
      document uuid not null,
      part integer not null default 0,
      path text not null,
      title text not null,
      summary text not null,
      body text not null,
      keywords text not null,
      published_on timestamptz,
      words tsvector not null,
      plain text not null,
      primary key (locale, document, part)
    );
    create index search_entries_words on search_entries using gin (words);
    create index search_entries_plain on search_entries using gin (plain gin_trgm_ops);
    create index search_entries_document on search_entries (document);

    create table search_words (
      locale text not null,
      word text not null,
      entries integer not null check (entries > 0),
      primary key (locale, word)
    );
    create index search_words_like on search_words using gin (word gin_trgm_ops);

    create function search_lexicon(entry text) returns setof text language sql stable as $$
      select distinct word from regexp_split_to_table(entry, '[^[:alpha:]]+') word
      where length(word) between 4 and 40 order by word
    $$;

    create function search_entry_words() returns trigger language plpgsql as $$
    declare language regconfig;
    begin
      if tg_op <> 'INSERT' then
        delete from search_words
          where locale = old.locale and entries = 1 and word in (select search_lexicon(old.plain));
        update search_words set entries = entries - 1
          where locale = old.locale and entries > 1 and word in (select search_lexicon(old.plain));
        if tg_op = 'DELETE' then return old; end if;
      end if;
      language := ('site_' || new.locale)::regconfig;
      new.plain := lower(unaccent(concat_ws(' ', new.title, new.keywords, new.summary, new.body)));
      new.words := setweight(to_tsvector(language, new.title), 'A')
        || setweight(to_tsvector(language, new.summary || ' ' || new.keywords), 'B')
        || setweight(to_tsvector(language, new.body), 'C');
      insert into search_words (locale, word, entries)
        select new.locale, word, 1 from search_lexicon(new.plain) word
        on conflict (locale, word) do update set entries = search_words.entries + 1;
      return new;
    end $$;
    create trigger search_entry_words before insert or update or delete on search_entries
      for each row execute function search_entry_words();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table search_entries, search_words;
    drop function search_entry_words, search_lexicon;
    drop text search configuration site_fr, site_nl, site_en;
  `)
}
