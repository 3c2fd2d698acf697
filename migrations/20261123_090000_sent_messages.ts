import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   people find again what we wrote to them, and coordinators see what went out.
 * Data:  nothing is there yet. A message belongs to a booking or a member, and goes with their name.
 * Locks: ACCESS EXCLUSIVE on bookings for a moment (a trigger); the foreign keys lock bookings and members.
 * Undo:  `down` forgets what was sent.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "sent_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid,
  	"member_id" uuid,
  	"subject" varchar,
  	"text" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"message_id" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "sent_messages" ADD CONSTRAINT "sent_messages_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sent_messages" ADD CONSTRAINT "sent_messages_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sent_messages_booking_idx" ON "sent_messages" USING btree ("booking_id");
  CREATE INDEX "sent_messages_member_idx" ON "sent_messages" USING btree ("member_id");
  CREATE UNIQUE INDEX "sent_messages_message_id_idx" ON "sent_messages" USING btree ("message_id");
  CREATE INDEX "sent_messages_updated_at_idx" ON "sent_messages" USING btree ("updated_at");
  CREATE INDEX "sent_messages_created_at_idx" ON "sent_messages" USING btree ("created_at");
  ALTER TABLE "sent_messages" ADD CONSTRAINT "sent_messages_of_one" CHECK (num_nonnulls("booking_id", "member_id") = 1);
  ALTER TABLE "sent_messages" ADD CONSTRAINT "sent_messages_language" CHECK ("language" IN ('fr', 'nl', 'en'));

  CREATE FUNCTION "forget_messages"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM "sent_messages" WHERE "booking_id" = NEW."id";
    RETURN NULL;
  END $$;
  CREATE TRIGGER "forget_messages" AFTER UPDATE OF "first_name" ON "bookings"
    FOR EACH ROW WHEN (NEW."first_name" IS NULL) EXECUTE FUNCTION "forget_messages"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER "forget_messages" ON "bookings";
  DROP FUNCTION "forget_messages"();
  DROP TABLE "sent_messages" CASCADE;`)
}
