import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { SaidError } from '@/platform/SaidError'
import { transactionOf } from '@/platform/transaction'
import { wordsIn } from '@/platform/wordsIn'

/** Refuses (409) to take the role from the only administrator: nobody could give it back. */
export const keepAnAdministrator: CollectionBeforeChangeHook<Account> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.roles) return data
  if (isAdministrator(originalDoc) && !isAdministrator(data)) await demandAnother(req, originalDoc.id)
  return data
}

/** Refuses (409) to remove the only administrator. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await demandAnother(req, String(id))
}

type Account = { id: string; roles?: string[] | null }

const isAdministrator = ({ roles }: Partial<Account>): boolean => roles?.includes('administrator') ?? false

/** The lock is the one that the database's own rule takes: of two who leave the role at once, the second sees the first. */
async function demandAnother(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('administrators'))`)
  const { rows } = await db.execute(sql`
    select count(*) filter (where parent_id = ${id}) as theirs, count(*) filter (where parent_id <> ${id}) as others
    from staff_roles join staff on staff.id = parent_id where value = 'administrator' and state <> 'left'`)
  if (Number(rows[0]?.theirs) > 0 && Number(rows[0]?.others) === 0)
    throw new SaidError(wordsIn(words, req.i18n.language), 409)
}

const words = {
  fr: 'C’est le dernier compte d’administration. Donnez d’abord ce rôle à quelqu’un d’autre.',
  nl: 'Dit is de laatste beheerder. Geef die rol eerst aan iemand anders.',
  en: 'This is the last administrator. Give somebody else that role first.',
}
