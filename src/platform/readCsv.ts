import { CsvError, parse } from 'csv-parse/sync'

/** Cells of one row, with the number of the line of the file on which it ends. */
export type CsvRow = { line: number; cells: string[] }

const separators = [';', ',', '\t']

/**
 * Reads CSV (RFC 4180) whose cells are separated by what its first line has most of: semicolons, commas or tabs. Rows
 * without a word are left out, and what comes after `most` rows is not read. Refused, with its line, is a quotation mark
 * that does not end, or stands inside a word.
 */
export function readCsv(
  text: string,
  { most }: { most: number },
): { ok: true; rows: CsvRow[] } | { ok: false; line: number } {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: most,
    })
    return { ok: true, rows: (rows as Read[]).map(({ record, info: { lines } }) => ({ line: lines, cells: record })) }
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: Number((error as { lines?: unknown }).lines) || 1 }
    throw error
  }
}

type Read = { record: string[]; info: { lines: number } }

function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const countOf = (one: string) => first.split(one).length
  return separators.reduce((best, one) => (countOf(one) > countOf(best) ? one : best))
}
