import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   nobody changes what the log says, the account of the site included; only what is older than twelve months may
 *        go, through `clear_log`, which runs as the role `duo_clearing`. Writing the log is no news for the press.
 * Data:  none. Where this account may not make roles, the log is kept all the same, and nothing can be cleared yet.
 * Locks: a short SHARE ROW EXCLUSIVE on the new table.
 * Undo:  `down` drops triggers and functions; the role stays, other databases of the server may use it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(keep)
  await db.execute(clear)
  await db.execute(ownClearing)
  await db.execute(watchContent)
}

const keep = sql`
  create function keep_log() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      new.at := clock_timestamp();
      return new;
    end if;
    if tg_op = 'DELETE' and current_user = 'duo_clearing' and old.at < now() - interval '12 months' then
      return old;
    end if;
    raise exception 'The log can only be added to' using errcode = 'insufficient_privilege';
  end $$;

  create trigger keep_log before insert or update or delete on log for each row execute function keep_log();
  create trigger keep_whole_log before truncate on log for each statement execute function keep_log();

  alter table log add constraint log_actor_known check (("by" in ('staff', 'member')) = (actor is not null));
`

const clear = sql`
  create function clear_log(moment timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare gone bigint;
  begin
    delete from log where at < least(moment, now()) - interval '12 months';
    get diagnostics gone = row_count;
    return gone;
  end $$;
`

const ownClearing = sql`
  do $$
  declare borrowed boolean := false;
  begin
    if not exists (select from pg_roles where rolname = 'duo_clearing') then
      begin
        create role duo_clearing nologin;
      exception when duplicate_object or unique_violation then null; -- Another database's migration was faster.
      end;
    end if;
    if not pg_has_role('duo_clearing', 'usage') then
      grant duo_clearing to current_user;
      borrowed := true;
    end if;
    grant usage, create on schema public to duo_clearing;
    grant select, delete on log to duo_clearing;
    alter function clear_log(timestamptz) owner to duo_clearing;
    revoke create on schema public from duo_clearing;
    if borrowed then
      revoke duo_clearing from current_user;
    end if;
  exception when insufficient_privilege then
    raise notice 'The role duo_clearing cannot be made by this account: see docs/operations.md';
  end $$;
`

const watchContent = sql`
  create or replace function watch_content() returns void language plpgsql as $$
  declare watched name;
  begin
    for watched in
      select tablename from pg_tables
      where schemaname = current_schema()
        and tablename !~ '^(_|payload_|staff|schedules|demo_documents|search_|log$)'
        and not exists (
          select from pg_trigger where tgname = 'say_changed' and tgrelid = format('%I', tablename)::regclass)
    loop
      execute format(
        'create trigger say_changed after insert or update or delete or truncate on %I
         for each statement execute function say_changed(''content'')', watched);
    end loop;
  end $$;
`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_log on log;
    drop trigger keep_whole_log on log;
    drop function keep_log();
    drop function clear_log(timestamptz);
    alter table log drop constraint log_actor_known;
  `)
}
