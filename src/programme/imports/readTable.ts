import { Readable } from 'node:stream'

import { fileTypeFromBuffer } from 'file-type'

import { decodeText } from '@/platform/decodeText'
import { readCsv } from '@/platform/readCsv'
import { scanForViruses } from '@/platform/scanForViruses'

import { type Column, columnCalled, columns, optionalColumns } from './vocabulary'

const [mostLines, mostBytes] = [1000, 1_000_000]

/** One line of a list: what stands in each column, and what stands in none. */
export type TableLine = { line: number; cells: Partial<Record<Column, string>>; hasMore: boolean }
export type Table = {
  lines: TableLine[]
  /** Headings that say nothing here: what stands under them is not read. */
  ignored: string[]
}
export type TableRefusal =
  | { reason: 'empty' | 'large' | 'notText' | 'long' | 'infected' | 'noScanner' }
  | { reason: 'quotes'; line: number }
  | { reason: 'columnsMissing' | 'columnTwice'; columns: Column[] }

/**
 * Reads the bytes of a CSV file into lines, or says why it cannot be one: its bytes decide, not its name. At most a
 * thousand lines and a megabyte; the columns may stand in any order, headed in any of the three languages.
 */
export async function readTable(bytes: Buffer): Promise<({ ok: true } & Table) | ({ ok: false } & TableRefusal)> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > mostBytes) return { ok: false, reason: 'large' }
  if (bytes.includes(0) || (await fileTypeFromBuffer(bytes))) return { ok: false, reason: 'notText' }
  const scanned = await scanForViruses(() => Readable.from(bytes))
  if (scanned !== 'clean') return { ok: false, reason: scanned }
  const read = readCsv(decodeText(bytes), { most: mostLines + 2 })
  if (!read.ok) return { ok: false, reason: 'quotes', line: read.line }
  const [head, ...rows] = read.rows
  if (!head || rows.length === 0) return { ok: false, reason: 'empty' }
  if (rows.length > mostLines) return { ok: false, reason: 'long' }
  const named = head.cells.map(columnCalled)
  const fault = faultIn(named)
  if (fault) return { ok: false, ...fault }
  const lines = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(named.flatMap((name, index) => (name ? [[name, cells[index] ?? '']] : []))),
    hasMore: cells.slice(named.length).some((cell) => cell.trim()),
  }))
  return { ok: true, lines, ignored: head.cells.filter((cell, index) => cell.trim() && !named[index]) }
}

function faultIn(named: (Column | undefined)[]): TableRefusal | undefined {
  const countOf = (column: Column) => named.filter((one) => one === column).length
  const missing = columns.filter((column) => !optionalColumns.includes(column) && countOf(column) === 0)
  if (missing.length > 0) return { reason: 'columnsMissing', columns: missing }
  const twice = columns.filter((column) => countOf(column) > 1)
  return twice.length > 0 ? { reason: 'columnTwice', columns: twice } : undefined
}
