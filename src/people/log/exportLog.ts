import { pipeline, Readable } from 'node:stream'

import { stringify } from 'csv-stringify'
import type { PayloadRequest, Where } from 'payload'

import type { Log } from '@/payload-types'
import { SaidError } from '@/platform/SaidError'
import { inTransaction } from '@/platform/transaction'

import { readsLog } from './readsLog'
import { writeLog } from './writeLog'

const columns = [
  'at',
  'by',
  'actor',
  'onBehalfOf',
  'act',
  'subject',
  'document',
  'people',
  'language',
  'fields',
  'given',
  'taken',
  'why',
] as const satisfies readonly (keyof Log)[]

const atOnce = 1000

/**
 * `GET /api/log/export`: the rows that the list's filter leaves, newest first, as CSV (RFC 4180) in UTF-8 with a mark
 * for spreadsheets; a cell never begins as a formula. The export stands in the log before its first byte is sent.
 */
export async function exportLog(req: PayloadRequest): Promise<Response> {
  if (!readsLog(req.user)) throw new SaidError('Forbidden', 403)
  const where = filterOf(req)
  const first = await readPage(req, { where })
  await inTransaction(req, () => writeLog(req, { act: 'export', subject: 'log' }))
  const csv = stringify({
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  // An error ends the download before its end, and a download that is broken off ends the reading.
  pipeline(Readable.from(listRows(req, { where, first })), csv, () => undefined)
  const day = new Date().toISOString().slice(0, 10)
  return new Response(Readable.toWeb(csv) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="log-${day}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** The ids that the list's search box looks through. */
export const searchedFields = ['document', 'actor', 'people']

function filterOf({ query: { where = {}, search } }: PayloadRequest): Where {
  if (typeof where !== 'object' || where === null) throw new SaidError('The filter cannot be read', 400)
  return typeof search === 'string' && search
    ? { and: [where as Where, { or: searchedFields.map((name) => ({ [name]: { like: search } })) }] }
    : (where as Where)
}

async function* listRows(req: PayloadRequest, { where, first }: { where: Where; first: Log[] }): AsyncGenerator<Log> {
  for (let page = first; page.length > 0; page = await readPage(req, { where, after: page.at(-1) })) yield* page
}

/** The rows behind the last one that was read; what is written meanwhile comes before the first and stays out. */
async function readPage(req: PayloadRequest, { where, after }: { where: Where; after?: Log }): Promise<Log[]> {
  const older: Where[] = after
    ? [{ or: [{ at: { less_than: after.at } }, { at: { equals: after.at }, id: { less_than: after.id } }] }]
    : []
  const { docs } = await req.payload.find({
    collection: 'log',
    where: { and: [where, ...older] },
    sort: ['-at', '-id'],
    limit: atOnce,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
