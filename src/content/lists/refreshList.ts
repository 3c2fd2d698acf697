import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

const columns = sql.raw('kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video, ends')

/** Brings the lists' own table in line with what the view `listed` says of a document. */
export const refreshList = (req: PayloadRequest, { id }: { id: string }): Promise<void> =>
  inTransaction(req, async () => replaceEntries(await lockedLists(req), [id]))

/**
 * The same for all documents: after a branch, a theme or a video is gone, and after others wrote past our moves. Where
 * nothing differs nothing is written, so that no press throws its prints away.
 */
export const refreshAllLists = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const db = await lockedLists(req)
    const { rows } = await db.execute(sql`
      select document from (
        (select ${columns} from list_entries except select ${columns} from listed)
        union all
        (select ${columns} from listed except select ${columns} from list_entries)
      ) differing group by document order by document`)
    if (rows.length > 0)
      await replaceEntries(
        db,
        rows.map(({ document }) => String(document)),
      )
  })

async function replaceEntries(db: PostgresAdapter['drizzle'], documents: string[]): Promise<void> {
  const these = sql`document = any(${sql.param(documents)}::uuid[])`
  await db.execute(sql`delete from list_entries where ${these}`)
  await db.execute(sql`
    insert into list_entries (${columns}) select ${columns} from listed where ${these} order by document, locale`)
}

/** The counts belong to all documents, so whoever changes the lists has them alone until the commit. */
async function lockedLists(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('lists'))`)
  return db
}
