import { readFileSync } from 'node:fs'

export const verbs = ['read', 'create', 'change', 'delete', 'versions'] as const
export type Verb = (typeof verbs)[number]

const scopes = ['all', 'own', 'theirs', 'others', 'published', 'announced'] as const
export type Scope = (typeof scopes)[number]

/** What one column may do with one collection or global; a verb that is not there is refused. */
export type Rights = Partial<Record<Verb, Scope>>
export type Row = { what: string; columns: Record<string, Rights> }

/** The tables of docs/rights.md, read strictly: a word that is not explained there is an error. */
export function readRights(): Row[] {
  const lines = readFileSync('docs/rights.md', 'utf8').split('\n')
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  const heads = rows.filter(([first]) => first === 'what')
  const head = heads[0] ?? []
  if (heads.some((other) => other.join() !== head.join())) throw new Error('Two tables have different columns')
  return rows
    .filter((row) => row.length === head.length && row[0] !== 'what' && !/^-+$/.test(row[0] ?? ''))
    .map(asRow(head))
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const asRow =
  (head: string[]) =>
  ([what = '', ...cells]: string[]): Row => {
    if (!cells.at(-1)) throw new Error(`${what} does not say why`)
    const columns = head.slice(1, -1).map((column, at) => [column, rightsOf(cells[at] ?? '', `${what}, ${column}`)])
    return { what, columns: Object.fromEntries(columns) as Row['columns'] }
  }

function rightsOf(cell: string, where: string): Rights {
  if (cell === 'nothing') return {}
  const words = cell.split(', ').map((words) => words.split(' '))
  return Object.fromEntries(
    words.flatMap(([verb = '', scope = 'all', ...rest]) => {
      const meant = verb === 'write' ? ['create', 'change', 'delete'] : [verb]
      const isKnown = meant.every((one) => verbs.some((known) => known === one)) && scopes.some((one) => one === scope)
      if (!isKnown || rest.length > 0) throw new Error(`Nobody knows what “${cell}” means (${where})`)
      return meant.map((one) => [one, scope])
    }),
  )
}
