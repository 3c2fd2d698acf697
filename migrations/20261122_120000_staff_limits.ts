import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   an editor may be limited to languages; to branches they already can be.
 * Data:  none yet; whoever has no row here writes in all languages.
 * Locks: a short SHARE ROW EXCLUSIVE on staff for the reference.
 * Undo:  `down` drops the table; nobody is limited to languages then.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_staff_languages" AS ENUM('fr', 'nl', 'en');
  CREATE TABLE "staff_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_staff_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "staff_languages" ADD CONSTRAINT "staff_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "staff_languages_order_idx" ON "staff_languages" USING btree ("order");
  CREATE INDEX "staff_languages_parent_idx" ON "staff_languages" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "staff_languages" CASCADE;
  DROP TYPE "public"."enum_staff_languages";`)
}
