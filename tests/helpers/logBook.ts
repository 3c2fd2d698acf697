import { sql } from '@payloadcms/db-postgres'
import config from '@payload-config'
import { handleEndpoints } from 'payload'

import type { Log, Staff } from '@/payload-types'

import { cookieOf } from './cookies'
import { payload } from './house'

type Asked = Partial<Pick<Log, 'act' | 'subject' | 'document' | 'actor'>>

/** What the log says of somebody or something, oldest first. */
export async function logged(asked: Asked): Promise<Log[]> {
  const where = Object.fromEntries(Object.entries(asked).map(([name, equals]) => [name, { equals }]))
  const { docs } = await payload.find({ collection: 'log', where, sort: ['at', 'id'], pagination: false })
  return docs
}

/** The acts that the log knows of a document, each with its language: `publish fr`. */
export const actsOn = async (document: string): Promise<string[]> =>
  (await logged({ document })).map(({ act, language }) => [act, language].filter(Boolean).join(' '))

/** Makes all that the log says of a document older, which only the owner of the table can, by switching its guard off. */
export const age = (document: string, interval: string) =>
  payload.db.drizzle.transaction(async (db) => {
    await db.execute(sql`alter table log disable trigger user`)
    await db.execute(sql`update log set at = at - ${interval}::interval where document = ${document}`)
    await db.execute(sql`alter table log enable trigger user`)
  })

/** What a colleague's browser or program gets from the API. */
export async function atTheApi(colleague: Staff | null, path: string, { method = 'GET', data }: Ask = {}) {
  const headers = { 'content-type': 'application/json', ...(colleague && { cookie: await cookieOf(colleague.id) }) }
  const request = new Request(`http://localhost:3000/api/${path}`, { method, headers, body: JSON.stringify(data) })
  return handleEndpoints({ config, request })
}

type Ask = { method?: string; data?: object }
