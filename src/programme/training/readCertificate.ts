import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'

import { readCode } from '../bookings/codes'
import { inWords } from './readRuns'

export type Certificate = { name: string; course: string; completedAt: string; code: string }

type Asked = {
  /** As somebody typed it. */
  code: string
  locale: Locale
  /** The member who must have it; for whoever only checks it, anybody. */
  member?: string
}

/** The certificate with a code: who completed which course, and when. Certificates of erased people are gone. */
export async function readCertificate(
  { db }: Pick<Payload, 'db'>,
  { code, locale, member }: Asked,
): Promise<Certificate | undefined> {
  const read = readCode(code)
  if (!read) return undefined
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select concat_ws(' ', first_name, last_name) as name, code, completed_at as "completedAt",
      coalesce(${inWords(locale, 'title', 'courses_locales', sql`course_id`)}, '') as course
    from course_completions join members on members.id = member_id
    where code = ${read} ${member ? sql`and member_id = ${member}` : sql``}`)
  const [found] = rows as Certificate[]
  return found && { ...found, completedAt: new Date(found.completedAt).toISOString() }
}
