import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   the last administrator can neither lose the role nor be removed, whichever way it is tried.
 * Data:  none; asked on commit, because Payload writes roles by removing and adding them. Who has left does not count; no account at all is fine.
 * Locks: a short SHARE ROW EXCLUSIVE on staff_roles; of two who leave the role at once, the second waits for the first.
 * Undo:  `down` drops the trigger and its function.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function demand_administrator() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtext('administrators'));
      if exists (select from staff where state <> 'left') and not exists (
        select from staff_roles join staff on staff.id = parent_id where value = 'administrator' and state <> 'left'
      ) then
        raise exception 'The last administrator keeps the role' using errcode = 'check_violation';
      end if;
      return null;
    end $$;

    create constraint trigger demand_administrator after update or delete on staff_roles
    deferrable initially deferred for each row when (old.value = 'administrator')
    execute function demand_administrator();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger demand_administrator on staff_roles;
    drop function demand_administrator();`)
}
