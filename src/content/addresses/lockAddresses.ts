import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import type { RawDocument } from '@/content/readRaw'
import { type Locale, locales } from '@/platform/locales'
import { transactionOf } from '@/platform/transaction'

import { pathOfDocument } from './pathOfDocument'

type Wanted = { kind: Kind; doc: RawDocument; languages: readonly Locale[] }

/** Makes whoever wants one of the same addresses wait until the commit, so that the second one hears that it is taken. */
export async function lockAddresses(req: PayloadRequest, { kind, doc, languages }: Wanted): Promise<void> {
  const db = await transactionOf(req)
  // In one order, or two documents that want two addresses could wait for each other.
  for (const locale of locales.filter((one) => languages.includes(one)))
    await db.execute(
      sql`select pg_advisory_xact_lock(hashtext(${`address ${locale} ${pathOfDocument({ kind, doc, locale })}`}))`,
    )
}
