import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   colleagues sign in through our own doors only; Payload's columns for its own sign-in are empty from now on.
 * Data:  passwords move to credentials as they are (PBKDF2) and are hashed anew at the next sign-in. Open sessions and
 *        links to a new password end.
 * Locks: ACCESS EXCLUSIVE on staff for a moment. An older release cannot sign anybody in after this.
 * Undo:  `down` makes the columns again and moves back the passwords that nobody has used since.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into credentials (id, staff_id, password)
      select gen_random_uuid(), id, hash || ':' || salt from staff where hash like 'pbkdf2-sha256-v1:%' and salt is not null`)
  await db.execute(sql`
   DROP TABLE "staff_sessions" CASCADE;
  ALTER TABLE "staff" DROP COLUMN "reset_password_token";
  ALTER TABLE "staff" DROP COLUMN "reset_password_expiration";
  ALTER TABLE "staff" DROP COLUMN "salt";
  ALTER TABLE "staff" DROP COLUMN "hash";
  ALTER TABLE "staff" DROP COLUMN "reset_password_requested_at";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "staff_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "staff" ADD COLUMN "reset_password_token" varchar;
  ALTER TABLE "staff" ADD COLUMN "reset_password_expiration" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "salt" varchar;
  ALTER TABLE "staff" ADD COLUMN "hash" varchar;
  ALTER TABLE "staff" ADD COLUMN "reset_password_requested_at" timestamp(3) with time zone;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "staff_sessions_order_idx" ON "staff_sessions" USING btree ("_order");
  CREATE INDEX "staff_sessions_parent_id_idx" ON "staff_sessions" USING btree ("_parent_id");`)
  await db.execute(sql`
    update staff set hash = 'pbkdf2-sha256-v1:' || split_part(password, ':', 2), salt = split_part(password, ':', 3)
      from credentials where staff_id = staff.id and password like 'pbkdf2-sha256-v1:%'`)
}
