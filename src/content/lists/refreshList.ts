import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { inTransaction, transactionOf } from '@/platform/transaction'

/** Brings the lists' own table in line with what the view `listed` says of a document. */
export const refreshList = (req: PayloadRequest, { kind, id }: { kind: Kind; id: string }): Promise<void> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const columns = sql.raw('kind, locale, document, rank, day, name, branch, year, choice, themes, audiences, video')
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('lists'))`) // The counts belong to all documents.
    await db.execute(sql`delete from list_entries where document = ${id}`)
    await db.execute(sql`
      insert into list_entries (${columns})
      select ${columns} from listed where kind = ${kind} and document = ${id} order by locale`)
  })
