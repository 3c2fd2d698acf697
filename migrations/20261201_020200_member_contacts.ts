import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   bookings under a contact that was put right are still found; five tries count per key and place; letters to
 *        members that come back are noted.
 * Data:  nothing is known of former contacts. A bounce has a moment and a reason, and ends when the address changes.
 * Locks: the foreign key locks members; ACCESS EXCLUSIVE on members and member_keys for a moment.
 * Undo:  `down` forgets former contacts, bounces and tries elsewhere.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "member_contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"contact" varchar NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "members" ADD COLUMN "bounced_at" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "bounce_status" varchar;
  ALTER TABLE "member_keys" ADD COLUMN "tries_elsewhere" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "member_contacts" ADD CONSTRAINT "member_contacts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "member_contacts_member_idx" ON "member_contacts" USING btree ("member_id");
  CREATE INDEX "member_contacts_updated_at_idx" ON "member_contacts" USING btree ("updated_at");
  CREATE INDEX "member_contacts_created_at_idx" ON "member_contacts" USING btree ("created_at");
  CREATE INDEX "member_contacts_contact" ON "member_contacts" USING btree ("contact");
  ALTER TABLE "member_keys" ADD CONSTRAINT "member_keys_tries_elsewhere" CHECK ("tries_elsewhere" BETWEEN 0 AND 5);
  ALTER TABLE "members" ADD CONSTRAINT "members_bounced" CHECK (("bounced_at" IS NULL) = ("bounce_status" IS NULL));
  CREATE FUNCTION "end_member_bounce"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.bounced_at = NULL;
    NEW.bounce_status = NULL;
    UPDATE calls SET state = 'reached', updated_at = clock_timestamp()
      WHERE member_id = NEW.id AND reason::text = 'bounced' AND state = 'due';
    RETURN NEW;
  END $$;
  CREATE TRIGGER "end_member_bounce" BEFORE UPDATE ON "members" FOR EACH ROW
    WHEN (OLD.bounced_at IS NOT NULL AND NEW.email IS DISTINCT FROM OLD.email) EXECUTE FUNCTION "end_member_bounce"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER "end_member_bounce" ON "members";
  DROP FUNCTION "end_member_bounce"();
  DROP TABLE "member_contacts" CASCADE;
  ALTER TABLE "members" DROP COLUMN "bounced_at";
  ALTER TABLE "members" DROP COLUMN "bounce_status";
  ALTER TABLE "member_keys" DROP COLUMN "tries_elsewhere";`)
}
