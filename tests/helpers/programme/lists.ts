import { stringify } from 'csv-stringify/sync'

import { tryImport } from '@/programme/imports/tryImport'

import type { requestAs } from '../house'

type Req = Awaited<ReturnType<typeof requestAs>>
type Line = Record<string, string>

let count = 0
/** Somebody whom no other list names, as a line of a table in English. */
export const aLine = (known: Line = {}): Line => ({
  Role: 'mentor',
  'First name': `Ann${++count}`,
  'Last name': 'From a List',
  'E-mail': `list-${count}-${Date.now()}@example.org`,
  Telephone: '',
  Language: 'nl',
  State: 'ready',
  Since: '2026-05-31',
  Sector: '',
  'Consent on': '02/03/2026',
  'Consent how': 'on paper',
  ...known,
})

/** A table of these lines, as a spreadsheet writes it. */
export const csvOf = (lines: Line[]): Buffer =>
  Buffer.from(stringify(lines, { header: true, delimiter: ';', bom: true, record_delimiter: 'windows' }))

/** A list that was tried, by whoever may. */
export async function tried(req: Req, lines: Line[]): Promise<string> {
  const answer = await tryImport(req, csvOf(lines))
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.id
}
