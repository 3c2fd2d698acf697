import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why:   whoever is sent to a partner is told how to reach it; an application can be put on hold, redirected or refused
 *        before it was sent.
 * Data:  those who were redirected before have no contact of their partner; from now on no history says one without.
 * Locks: ACCESS EXCLUSIVE on applications and application_moves while their rows are read once.
 * Undo:  `down` forgets the contacts; it refuses while somebody is on hold, redirected or refused who never sent.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applications" ADD COLUMN "partner_contact" varchar;
  ALTER TABLE "application_moves" ADD COLUMN "partner_contact" varchar;
  ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_partner_contact" CHECK ("to" <> 'redirected' OR "partner_contact" IS NOT NULL) NOT VALID;
  ALTER TABLE "applications" DROP CONSTRAINT "applications_sent";
  ALTER TABLE "applications" ADD CONSTRAINT "applications_sent" CHECK ("state" IN ('draft', 'withdrawn', 'onHold', 'redirected', 'refused') OR ("submitted_at" IS NOT NULL AND "consented_at" IS NOT NULL AND "consent_version" IS NOT NULL));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applications" DROP CONSTRAINT "applications_sent";
  ALTER TABLE "applications" ADD CONSTRAINT "applications_sent" CHECK ("state" IN ('draft', 'withdrawn') OR ("submitted_at" IS NOT NULL AND "consented_at" IS NOT NULL AND "consent_version" IS NOT NULL));
  ALTER TABLE "application_moves" DROP CONSTRAINT "application_moves_partner_contact";
   ALTER TABLE "applications" DROP COLUMN "partner_contact";
  ALTER TABLE "application_moves" DROP COLUMN "partner_contact";`)
}
