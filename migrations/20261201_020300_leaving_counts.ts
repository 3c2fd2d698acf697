import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   somebody who stops may say why in a word; an application that is erased stays as a number in the figures.
 * Data:  a trigger writes a row for each application that goes: role, branch, month, how far, how it ended and why. Nothing
 *        of the person, nor the day on which it went. What was erased before is not counted.
 * Locks: ACCESS EXCLUSIVE on applications and application_moves for a moment; the foreign key locks branches.
 * Undo:  `down` forgets the counts and the reasons.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_application_moves_reason" AS ENUM('foundWork', 'noTime', 'otherProgramme', 'moved', 'health', 'other');
  CREATE TYPE "public"."enum_application_counts_role" AS ENUM('mentor', 'mentee');
  CREATE TYPE "public"."enum_application_counts_furthest" AS ENUM('draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold', 'redirected', 'withdrawn', 'refused');
  CREATE TYPE "public"."enum_application_counts_left_as" AS ENUM('draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold', 'redirected', 'withdrawn', 'refused');
  CREATE TYPE "public"."enum_application_counts_reason" AS ENUM('foundWork', 'noTime', 'otherProgramme', 'moved', 'health', 'other');
  CREATE TABLE "application_counts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "enum_application_counts_role" NOT NULL,
  	"branch_id" uuid NOT NULL,
  	"furthest" "enum_application_counts_furthest" NOT NULL,
  	"left_as" "enum_application_counts_left_as" NOT NULL,
  	"reason" "enum_application_counts_reason",
  	"begun_in" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "application_moves" ADD COLUMN "reason" "enum_application_moves_reason";
  ALTER TABLE "application_counts" ADD CONSTRAINT "application_counts_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "application_counts_branch_idx" ON "application_counts" USING btree ("branch_id");
  CREATE INDEX "application_counts_updated_at_idx" ON "application_counts" USING btree ("updated_at");
  CREATE INDEX "application_counts_created_at_idx" ON "application_counts" USING btree ("created_at");
  ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_reason" CHECK ("reason" IS NULL OR "to" = 'withdrawn');
  CREATE FUNCTION "count_erased_application"() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    month timestamptz := date_trunc('month', OLD.created_at);
  BEGIN
    INSERT INTO application_counts (id, role, branch_id, furthest, left_as, reason, begun_in, created_at, updated_at)
    SELECT gen_random_uuid(), OLD.role::text::enum_application_counts_role, OLD.branch_id,
      (array['draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready'])[greatest(1, max(array_position(
        array['draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready'], "to"::text)))]::enum_application_counts_furthest,
      OLD.state::text::enum_application_counts_left_as,
      CASE WHEN OLD.state::text = 'withdrawn' THEN
        (array_agg(reason ORDER BY at DESC) FILTER (WHERE "to" = 'withdrawn'))[1]::text::enum_application_counts_reason END,
      month, month, month
    FROM application_moves WHERE application_id = OLD.id;
    RETURN OLD;
  END $$;
  CREATE TRIGGER "count_erased_application" BEFORE DELETE ON "applications" FOR EACH ROW EXECUTE FUNCTION "count_erased_application"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER "count_erased_application" ON "applications";
  DROP FUNCTION "count_erased_application"();
  DROP TABLE "application_counts" CASCADE;
  ALTER TABLE "application_moves" DROP COLUMN "reason";
  DROP TYPE "public"."enum_application_moves_reason";
  DROP TYPE "public"."enum_application_counts_role";
  DROP TYPE "public"."enum_application_counts_furthest";
  DROP TYPE "public"."enum_application_counts_left_as";
  DROP TYPE "public"."enum_application_counts_reason";`)
}
