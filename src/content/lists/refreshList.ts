import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { inTransaction, transactionOf } from '@/platform/transaction'

const columns = sql.raw('kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video')

/** Brings the lists' own table in line with what the view `listed` says of a document. */
export const refreshList = (req: PayloadRequest, { kind, id }: { kind: Kind; id: string }): Promise<void> =>
  inTransaction(req, async () => {
    const db = await lockedLists(req)
    await db.execute(sql`delete from list_entries where document = ${id}`)
    await db.execute(sql`
      insert into list_entries (${columns})
      select ${columns} from listed where kind = ${kind} and document = ${id} order by locale`)
  })

/** The same for all documents: after a branch, a theme or a video is gone, and after others wrote past our moves. */
export const refreshAllLists = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const db = await lockedLists(req)
    await db.execute(sql`
      delete from list_entries entry using (
        select ${columns} from list_entries except select ${columns} from listed
      ) old where (entry.locale, entry.document) = (old.locale, old.document)`)
    await db.execute(sql`
      insert into list_entries (${columns})
      select ${columns} from listed except select ${columns} from list_entries`)
  })

/** The counts belong to all documents, so whoever changes the lists has them alone until the commit. */
async function lockedLists(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('lists'))`)
  return db
}
