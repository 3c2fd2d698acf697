import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   a coordinator who is away says who stands in, from one day to another; afterwards all is as before.
 * Data:  nothing is there yet. One stand-in for each coordinator, never by themselves, and for no more than 368 days.
 * Locks: the foreign keys lock staff for a moment.
 * Undo:  `down` forgets who stands in for whom.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "stand_ins" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"coordinator_id" uuid NOT NULL,
  	"deputy_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_coordinator_id_staff_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_deputy_id_staff_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "stand_ins_coordinator_idx" ON "stand_ins" USING btree ("coordinator_id");
  CREATE INDEX "stand_ins_deputy_idx" ON "stand_ins" USING btree ("deputy_id");
  CREATE INDEX "stand_ins_updated_at_idx" ON "stand_ins" USING btree ("updated_at");
  CREATE INDEX "stand_ins_created_at_idx" ON "stand_ins" USING btree ("created_at");
  ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_of_two" CHECK ("deputy_id" <> "coordinator_id");
  ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_days" CHECK ("expires_at" > "starts_at" AND "expires_at" < "starts_at" + interval '369 days');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "stand_ins" CASCADE;`)
}
