import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { type Kind, kinds, pathOf } from '@/content/kinds'
import type { Section } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'

import { addressAt } from './addressAt'
import { currentPaths, listPaths, type PathRow } from './listPaths'

export type Address =
  { is: 'document'; kind: Kind; id: string } | { is: 'moved'; to: string } | { is: 'gone' } | { is: 'unknown' }

/**
 * What stands at a document's address in the reader's language. A document that exists in other languages only is
 * found under its slug there; one that has a newer address, or one in the reader's own language, answers `moved`.
 */
export async function resolveAddress(
  payload: Payload,
  { locale, section, slug }: { locale: Locale; section: Section | undefined; slug: string },
): Promise<Address> {
  const kind = kindIn(section)
  if (!kind) return { is: 'unknown' }

  const rows = await rowsFor(payload, kind, slug)
  const own = rows.find((row) => row.locale === locale)
  const row = own ?? rows.find((other) => other.live) ?? rows[0]
  if (!row) return { is: 'unknown' }
  if (own?.current && own.live) return { is: 'document', kind, id: row.document }

  const current = await currentPaths(payload, row.document)
  const home = current.find((path) => path.locale === locale)
  if (home && home.path !== own?.path) return { is: 'moved', to: addressAt(locale, home.path) }
  return current.length > 0 ? { is: 'document', kind, id: row.document } : { is: 'gone' }
}

const kindIn = (section: Section | undefined): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind] === section)

const rowsFor = (payload: Payload, kind: Kind, slug: string): Promise<PathRow[]> =>
  listPaths(
    payload,
    sql.join(
      locales.map((locale) => sql`(locale = ${locale} and path = ${pathOf(kind, locale, slug)})`),
      sql` or `,
    ),
  )
