import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import config from '@payload-config'
import { handleEndpoints, jwtSign } from 'payload'

import type { Log, Staff } from '@/payload-types'

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

/** How a program at the API shows that it works for this colleague, in a session made for it. */
export async function keyOf({ id, email }: Staff): Promise<string> {
  const session = { id: randomUUID(), createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) }
  await payload.db.updateOne({ collection: 'staff', id, data: { sessions: [session] } })
  const fieldsToSign = { id, email, collection: 'staff', sid: session.id }
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 3600 })
  return `JWT ${token}`
}

/** What a colleague's browser or program gets from the API. */
export async function atTheApi(colleague: Staff | null, path: string, { method = 'GET', data }: Ask = {}) {
  const headers = { 'content-type': 'application/json', ...(colleague && { authorization: await keyOf(colleague) }) }
  const request = new Request(`http://localhost:3000/api/${path}`, { method, headers, body: JSON.stringify(data) })
  return handleEndpoints({ config, request })
}

type Ask = { method?: string; data?: object }
