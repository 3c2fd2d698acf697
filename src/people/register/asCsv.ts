import { stringify } from 'csv-stringify/sync'

import type { Sheet } from './drawSheet'

/** The register as a table for a spreadsheet: with a byte order mark, and nothing that one would take for a formula. */
export const asCsv = ({ columns, lines }: Sheet): string =>
  stringify(lines, {
    bom: true,
    header: true,
    columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
    escape_formulas: true,
    record_delimiter: 'windows',
  })
