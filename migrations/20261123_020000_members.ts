import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   mentors and mentees sign in without a password and see their own way (decision 23).
 * Data:  none; three new tables. Sign-ins and keys go with their member; a member can be reached, and no two of them
 *        share an e-mail address, which is theirs to sign in with.
 * Locks: ACCESS EXCLUSIVE on the new tables only; the foreign keys lock branches, bookings and staff for a moment.
 * Undo:  `down` forgets all members and signs them out.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_members_role" AS ENUM('mentor', 'mentee');
  CREATE TYPE "public"."enum_members_language" AS ENUM('fr', 'nl', 'en');
  CREATE TABLE "members" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "enum_members_role" NOT NULL,
  	"branch_id" uuid NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar NOT NULL,
  	"email" varchar,
  	"telephone" varchar,
  	"language" "enum_members_language" NOT NULL,
  	"booking_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "member_sign_ins" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"device" varchar,
  	"remembered" boolean DEFAULT false NOT NULL,
  	"actor_id" uuid,
  	"seen_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "member_keys" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"member_id" uuid,
  	"token_hash" varchar NOT NULL,
  	"asked_hash" varchar NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "members" ADD CONSTRAINT "members_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "member_sign_ins" ADD CONSTRAINT "member_sign_ins_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "member_sign_ins" ADD CONSTRAINT "member_sign_ins_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "member_keys" ADD CONSTRAINT "member_keys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_email_compared" CHECK ("email" = lower(btrim("email")) AND length("email") <= 254);
  ALTER TABLE "members" ADD CONSTRAINT "members_reachable" CHECK ("email" IS NOT NULL OR "telephone" IS NOT NULL);
  ALTER TABLE "member_keys" ADD CONSTRAINT "member_keys_tries" CHECK ("tries" BETWEEN 0 AND 5);
  CREATE INDEX "members_branch_idx" ON "members" USING btree ("branch_id");
  CREATE UNIQUE INDEX "members_email_idx" ON "members" USING btree ("email");
  CREATE UNIQUE INDEX "members_booking_idx" ON "members" USING btree ("booking_id");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE INDEX "member_sign_ins_member_idx" ON "member_sign_ins" USING btree ("member_id");
  CREATE UNIQUE INDEX "member_sign_ins_token_hash_idx" ON "member_sign_ins" USING btree ("token_hash");
  CREATE INDEX "member_sign_ins_actor_idx" ON "member_sign_ins" USING btree ("actor_id");
  CREATE INDEX "member_sign_ins_updated_at_idx" ON "member_sign_ins" USING btree ("updated_at");
  CREATE INDEX "member_sign_ins_created_at_idx" ON "member_sign_ins" USING btree ("created_at");
  CREATE INDEX "member_keys_member_idx" ON "member_keys" USING btree ("member_id");
  CREATE UNIQUE INDEX "member_keys_token_hash_idx" ON "member_keys" USING btree ("token_hash");
  CREATE UNIQUE INDEX "member_keys_asked_hash_idx" ON "member_keys" USING btree ("asked_hash");
  CREATE INDEX "member_keys_updated_at_idx" ON "member_keys" USING btree ("updated_at");
  CREATE INDEX "member_keys_created_at_idx" ON "member_keys" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "members" CASCADE;
  DROP TABLE "member_sign_ins" CASCADE;
  DROP TABLE "member_keys" CASCADE;
  DROP TYPE "public"."enum_members_role";
  DROP TYPE "public"."enum_members_language";`)
}
