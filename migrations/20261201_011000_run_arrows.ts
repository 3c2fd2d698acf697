import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a run is done once it was closed, and only then, because closing gives the certificates; nothing leads out of
 *        what is done or called off, and nobody goes back to a draft once people may have a seat.
 * Data:  a run that was called done by hand counts as closed at its last change; nobody gets anything by it.
 * Locks: ACCESS EXCLUSIVE on course_runs for the check, a moment: a branch has some dozens of runs.
 * Undo:  `down` drops check and trigger; no row changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update course_runs set list_closed_at = updated_at where state = 'done' and list_closed_at is null;
    alter table course_runs add constraint course_runs_done check (state <> 'done' or list_closed_at is not null);

    create function demand_arrow() returns trigger language plpgsql as $$
    begin
      if not (old.state::text, new.state::text) in (
        ('draft', 'open'), ('draft', 'closed'), ('draft', 'cancelled'), ('open', 'closed'), ('open', 'cancelled'),
        ('open', 'done'), ('closed', 'open'), ('closed', 'cancelled'), ('closed', 'done')
      ) then
        raise exception 'No run goes from % to %', old.state, new.state
          using errcode = 'check_violation', constraint = 'demand_arrow';
      end if;
      return new;
    end $$;
    create trigger demand_arrow before update of state on course_runs for each row
      when (old.state is distinct from new.state) execute function demand_arrow();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger demand_arrow on course_runs;
    drop function demand_arrow();
    alter table course_runs drop constraint course_runs_done;`)
}
