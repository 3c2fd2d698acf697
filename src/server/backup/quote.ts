import { escapeIdentifier } from 'pg'

/** Names as SQL wants them: `"public"."stories"`. */
export const quoteTable = ({ schema, name }: { schema: string; name: string }): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`

export const quoteColumns = (columns: string[]): string => columns.map((column) => escapeIdentifier(column)).join(', ')
