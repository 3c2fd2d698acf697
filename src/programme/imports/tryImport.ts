import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf, hasRole } from '@/people/access'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { plainWords } from '../bookings/plainText'
import { dropImport } from './dropImport'
import { findKnown } from './findKnown'
import { judgeLines, type ReadLine } from './judgeLines'
import { sealLines } from './keptLines'
import { readLine, type Where } from './readLine'
import { readTable, type TableLine, type TableRefusal } from './readTable'
import { whereOf } from './whereOf'

export type TryAnswer = { ok: true; id: string } | ({ ok: false } & (TableRefusal | { reason: 'unknown' }))

/** For how long a list that was tried can be carried out, in minutes. */
const minutes = 60

/**
 * Reads a list of people that a coordinator brings, and keeps for an hour what each of its lines would do; nobody is added.
 * A list that the same colleague tried before, and did not carry out, is forgotten.
 */
export async function tryImport(req: PayloadRequest, bytes: Buffer): Promise<TryAnswer> {
  if (!hasRole(req.user, 'coordinator') || branchesOf(req.user).length === 0) return { ok: false, reason: 'unknown' }
  const table = await readTable(bytes)
  if (!table.ok) return table
  return inTransaction(req, async () => {
    const where = await whereOf(req, new Date())
    const lines = table.lines.map((line) => readOne(line, where))
    const people = lines.flatMap((one) => ('person' in one ? [one.person] : []))
    const judged = judgeLines(lines, await findKnown(req, people))
    const db = await transactionOf(req)
    await db.execute(sql`delete from imports where staff_id = ${req.user?.id} and added is null`)
    const kept = { lines: judged, ignored: table.ignored.map((one) => plainWords(one).slice(0, 80)).slice(0, 20) }
    const expiresAt = new Date(Date.now() + minutes * 60_000)
    const row = { staff: req.user?.id, lines: sealLines(req, kept), expiresAt: expiresAt.toISOString() }
    const [id = ''] = await insertInto(req, 'imports', [row])
    await queueTask(req, { task: dropImport, input: { import: id }, runAt: expiresAt })
    return { ok: true, id }
  })
}

/** How much of a name is shown of a line in which it may be anything. */
const shownOfName = 80

function readOne(tableLine: TableLine, where: Where): ReadLine {
  const { line, cells, hasMore } = tableLine
  const name = plainWords([cells.firstName, cells.lastName].join(' ')).slice(0, shownOfName)
  const read = readLine(tableLine, where)
  if ('person' in read && !hasMore) return { line, name, person: read.person }
  return { line, name, faults: 'faults' in read ? read.faults : {}, hasMore }
}
