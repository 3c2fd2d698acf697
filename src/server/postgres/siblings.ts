import { Client, type DatabaseError } from 'pg'

import { StartError } from '../StartError'
import { createDatabase } from './createDatabase'

/** Makes an empty database next to the one at `url`; one that an interrupted restore has left goes away. */
export async function makeSibling(url: string): Promise<string> {
  const sibling = beside(url, `${nameIn(url)}_restored`)
  try {
    await dropSibling(url, sibling)
    await createDatabase(beside(url, 'postgres'), nameIn(sibling))
  } catch (error) {
    const { message } = error as DatabaseError
    throw new StartError(
      `No database can be made beside this one (${message}): let DATABASE_URL lead to an empty one, and restore there.`,
    )
  }
  return sibling
}

/** Drops the sibling, if it still goes by that name. */
export const dropSibling = (url: string, sibling: string): Promise<void> =>
  onServer(url, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(nameIn(sibling))}`)
  })

/** Gives the sibling the name of the database at `url` in one step, and then drops the old one. */
export async function swapDatabase(url: string, sibling: string): Promise<void> {
  await onServer(url, async (client) => {
    const [now, next, old] = [nameIn(url), nameIn(sibling), `${nameIn(url)}_replaced`].map((name) =>
      client.escapeIdentifier(name),
    )
    await client.query(`drop database if exists ${old}`)
    await client.query('begin')
    await client.query(`alter database ${now} rename to ${old}`)
    await client.query(`alter database ${next} rename to ${now}`)
    await client.query('commit')
    await client.query(`drop database ${old}`)
  })
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(beside(url, 'postgres'))
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function beside(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1))
