import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   colleagues prove who they are with a password and a code; sign-ins, devices and open steps can be listed and ended.
 * Data:  every colleague works here and gets letters in French until they say otherwise. Tokens stand here as hashes only.
 *        What belongs to an account goes with it (cascade; Payload would write set null, which the columns refuse).
 * Locks: ACCESS EXCLUSIVE on staff for a moment. An older release can go on.
 * Undo:  `down` drops the tables: everybody signs in anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_staff_language" AS ENUM('fr', 'nl', 'en');
  CREATE TYPE "public"."enum_staff_state" AS ENUM('invited', 'active', 'left');
  CREATE TYPE "public"."enum_tickets_step" AS ENUM('code', 'phone', 'password');
  CREATE TABLE "sign_ins" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"device" varchar,
  	"factor" boolean DEFAULT false NOT NULL,
  	"seen_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "remembered_devices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"device" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tickets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"step" "enum_tickets_step" NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credentials" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"password" varchar,
  	"phone" varchar,
  	"last_step" numeric,
  	"recovery" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "factor_resets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"asked_by_id" uuid NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "staff" ADD COLUMN "language" "enum_staff_language" DEFAULT 'fr' NOT NULL;
  ALTER TABLE "staff" ADD COLUMN "state" "enum_staff_state" DEFAULT 'active' NOT NULL;
  ALTER TABLE "staff" ALTER COLUMN "state" SET DEFAULT 'invited';
  ALTER TABLE "staff" ADD COLUMN "left_on" timestamp(3) with time zone;
  ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "remembered_devices" ADD CONSTRAINT "remembered_devices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credentials" ADD CONSTRAINT "credentials_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factor_resets" ADD CONSTRAINT "factor_resets_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factor_resets" ADD CONSTRAINT "factor_resets_asked_by_id_staff_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sign_ins_staff_idx" ON "sign_ins" USING btree ("staff_id");
  CREATE UNIQUE INDEX "sign_ins_token_hash_idx" ON "sign_ins" USING btree ("token_hash");
  CREATE INDEX "sign_ins_updated_at_idx" ON "sign_ins" USING btree ("updated_at");
  CREATE INDEX "sign_ins_created_at_idx" ON "sign_ins" USING btree ("created_at");
  CREATE INDEX "remembered_devices_staff_idx" ON "remembered_devices" USING btree ("staff_id");
  CREATE UNIQUE INDEX "remembered_devices_token_hash_idx" ON "remembered_devices" USING btree ("token_hash");
  CREATE INDEX "remembered_devices_updated_at_idx" ON "remembered_devices" USING btree ("updated_at");
  CREATE INDEX "remembered_devices_created_at_idx" ON "remembered_devices" USING btree ("created_at");
  CREATE INDEX "tickets_staff_idx" ON "tickets" USING btree ("staff_id");
  CREATE UNIQUE INDEX "tickets_token_hash_idx" ON "tickets" USING btree ("token_hash");
  CREATE INDEX "tickets_updated_at_idx" ON "tickets" USING btree ("updated_at");
  CREATE INDEX "tickets_created_at_idx" ON "tickets" USING btree ("created_at");
  CREATE UNIQUE INDEX "credentials_staff_idx" ON "credentials" USING btree ("staff_id");
  CREATE INDEX "credentials_updated_at_idx" ON "credentials" USING btree ("updated_at");
  CREATE INDEX "credentials_created_at_idx" ON "credentials" USING btree ("created_at");
  CREATE UNIQUE INDEX "factor_resets_staff_idx" ON "factor_resets" USING btree ("staff_id");
  CREATE INDEX "factor_resets_asked_by_idx" ON "factor_resets" USING btree ("asked_by_id");
  CREATE INDEX "factor_resets_updated_at_idx" ON "factor_resets" USING btree ("updated_at");
  CREATE INDEX "factor_resets_created_at_idx" ON "factor_resets" USING btree ("created_at");`)
  await db.execute(sql`
    alter table credentials add check (last_step is null or phone is not null);
    alter table tickets add check (tries between 0 and 5);
    alter table factor_resets add constraint factor_resets_two_people check (asked_by_id <> staff_id);

    create table sign_in_limits (key text primary key, points integer not null default 0, expire bigint);

    create function staff_at_the_door() returns trigger language plpgsql as $$
    begin
      if exists (select from staff where id = new.staff_id and state = 'left') then
        raise exception 'Who has left comes in through no door' using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger staff_at_the_door before insert or update on sign_ins for each row execute function staff_at_the_door();
    create trigger staff_at_the_door before insert or update on remembered_devices for each row execute function staff_at_the_door();
    create trigger staff_at_the_door before insert or update on tickets for each row execute function staff_at_the_door();

    create function staff_left() returns trigger language plpgsql as $$
    begin
      delete from sign_ins where staff_id = new.id;
      delete from remembered_devices where staff_id = new.id;
      delete from tickets where staff_id = new.id;
      delete from credentials where staff_id = new.id;
      delete from factor_resets where new.id in (staff_id, asked_by_id);
      return new;
    end $$;
    create trigger staff_left after update on staff for each row when (new.state = 'left') execute function staff_left();
    alter table staff add constraint staff_left_on check ((state = 'left') = (left_on is not null));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger staff_left on staff;
    drop function staff_left();
    alter table staff drop constraint staff_left_on;
    drop table sign_in_limits;`)
  await db.execute(sql`
   DROP TABLE "sign_ins" CASCADE;
  DROP TABLE "remembered_devices" CASCADE;
  DROP TABLE "tickets" CASCADE;
  DROP TABLE "credentials" CASCADE;
  DROP TABLE "factor_resets" CASCADE;
  ALTER TABLE "staff" DROP COLUMN "language";
  ALTER TABLE "staff" DROP COLUMN "state";
  ALTER TABLE "staff" DROP COLUMN "left_on";
  DROP TYPE "public"."enum_staff_language";
  DROP TYPE "public"."enum_staff_state";
  DROP TYPE "public"."enum_tickets_step";
  drop function staff_at_the_door();`)
}
