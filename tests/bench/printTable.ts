import type { Figure } from './Figure'

/** Prints the figures beside their aims and the load of the machine when each was begun. */
export function printTable(figures: (Figure & { load: number })[]): void {
  const head = ['', 'aim', 'found', '', 'load']
  const rows = figures.map(({ what, aim, found, reached, load }) => [
    what,
    aim,
    found,
    reached ? 'reached' : 'MISSED',
    load.toFixed(1),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  console.log()
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
