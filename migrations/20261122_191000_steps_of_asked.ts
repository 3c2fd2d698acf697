import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever is asked for a proof and then waits, because no seat is left, joins the line: a step of its history.
 * Data:  nobody's history changes; whoever was asked before this and waits gets no step.
 * Locks: a short SHARE ROW EXCLUSIVE on bookings for the trigger.
 * Undo:  `down` drops the trigger; the steps that it wrote stay.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function keep_joining() returns trigger language plpgsql as $$
    begin
      insert into booking_steps (booking_id, step) values (new.id, 'joined');
      return null;
    end $$;
    create trigger keep_joining after update of state on bookings
      for each row when (old.state = 'asked' and new.state = 'waiting') execute function keep_joining();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_joining on bookings;
    drop function keep_joining();`)
}
