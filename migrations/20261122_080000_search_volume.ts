import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a common word among thousands of texts is counted and ordered without opening each text.
 * Data:  every entry is written again: the words of its title get a column, long texts move out of the row, and the
 *        parts of an address (privacy@example.org) count as words.
 * Locks: ACCESS EXCLUSIVE on search_entries for as long as that takes, about 10 ms an entry. An older release can go on.
 * Undo:  `down` brings the function as it was back and drops the column.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table search_entries set (toast_tuple_target = 256);
    alter table search_entries add column title_words tsvector,
      alter column kind set storage main, alter column path set storage main, alter column title set storage main;
    alter table search_entries alter column title_words set storage main;

    create function search_text(text) returns text language sql immutable as $$
      select regexp_replace($1, '[@/:_]|\\.(?=[[:alnum:]])|-(?=[[:digit:]])', ' ', 'g')
    $$;
  `)
  await db.execute(
    writesWords(sql`
      new.title_words := to_tsvector(language, search_text(new.title));
      new.words := setweight(new.title_words, 'A')
        || setweight(to_tsvector(language, search_text(new.summary || ' ' || new.keywords)), 'B')
        || setweight(to_tsvector(language, search_text(new.body)), 'C');`),
  )
  await db.execute(sql`
    update search_entries set title = title;
    alter table search_entries alter column title_words set not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    writesWords(sql`
      new.words := setweight(to_tsvector(language, new.title), 'A')
        || setweight(to_tsvector(language, new.summary || ' ' || new.keywords), 'B')
        || setweight(to_tsvector(language, new.body), 'C');`),
  )
  await db.execute(sql`
    drop function search_text(text);
    alter table search_entries drop column title_words,
      alter column kind set storage extended, alter column path set storage extended, alter column title set storage extended;
    alter table search_entries reset (toast_tuple_target);
  `)
}

/** The trigger's function as the migration before made it, but for how the words of an entry are taken from its texts. */
const writesWords = (words: ReturnType<typeof sql>) => sql`
  create or replace function search_entry_words() returns trigger language plpgsql as $$
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
    ${words}
    insert into search_words (locale, word, entries)
      select new.locale, word, 1 from search_lexicon(new.plain) word
      on conflict (locale, word) do update set entries = search_words.entries + 1;
    return new;
  end $$;`
