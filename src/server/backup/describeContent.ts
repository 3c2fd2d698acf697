import type { Manifest } from './manifest'

/** How much a backup holds, in words: “214 tables with 3,120 rows (12 stories, 10 news, …)”. */
export function describeContent({ tables }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const kinds = tables
    .filter((table) => table.schema === 'public' && table.rows > 0 && isKind(table))
    .map((table) => `${table.rows} ${table.name.replaceAll('_', ' ')}`)
  return `${tables.length} tables with ${rows} rows${kinds.length ? ` (${kinds.join(', ')})` : ''}`
}

// Every collection has these columns; its rows of texts, blocks and versions belong to it and are not named.
const isKind = ({ name, columns }: Manifest['tables'][number]) =>
  columns.includes('id') &&
  columns.includes('created_at') &&
  !columns.includes('_parent_id') &&
  !/^(_|payload_)/.test(name)
