import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   who did what, when and on whose behalf stands in one table.
 * Data:  none; it fills from now on. People stand in it by id, without references: an account may go, its acts stay.
 * Locks: none that matter, everything is new.
 * Undo:  `down` drops the table, and with it what was logged.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_log_by" AS ENUM('staff', 'member', 'visitor', 'system');
  CREATE TYPE "public"."enum_log_act" AS ENUM('create', 'update', 'draft', 'publish', 'unpublish', 'plan', 'unplan', 'revert', 'trash', 'restore', 'delete', 'rights', 'invite', 'leave', 'sign-in', 'sign-in-refused', 'sign-out', 'end-sessions', 'remember-device', 'enrol-factor', 'reset-factor', 'recovery-code', 'read', 'export', 'erase', 'clear');
  CREATE TABLE "log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" "enum_log_by" NOT NULL,
  	"actor" varchar,
  	"on_behalf_of" varchar,
  	"act" "enum_log_act" NOT NULL,
  	"subject" varchar NOT NULL,
  	"document" varchar,
  	"people" varchar,
  	"language" varchar,
  	"fields" varchar,
  	"given" varchar,
  	"taken" varchar,
  	"why" varchar
  );
  
  CREATE INDEX "log_at_idx" ON "log" USING btree ("at");
  CREATE INDEX "document_at_idx" ON "log" USING btree ("document","at");
  CREATE INDEX "actor_at_idx" ON "log" USING btree ("actor","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "log" CASCADE;
  DROP TYPE "public"."enum_log_by";
  DROP TYPE "public"."enum_log_act";`)
}
