import { Client, type DatabaseError } from 'pg'

import { StartError } from '../StartError'

/** Checks that DATABASE_URL answers and is PostgreSQL 15 or newer; returns its major version. */
export async function demandOutside(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    await client.end()
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (major >= 15) return major
    throw new StartError(`DATABASE_URL leads to PostgreSQL ${major}; 15 or newer is needed.`)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`DATABASE_URL cannot be used: ${reason(error as DatabaseError, new URL(url))}.`)
  }
}

function reason(
  { code, message, errors }: DatabaseError & { errors?: Error[] },
  { hostname, port, pathname, username }: URL,
) {
  const place = `${hostname || 'localhost'}:${port || 5432}`
  if (code === '3D000') return `PostgreSQL at ${place} has no database named ${pathname.slice(1)}`
  if (code === '28P01' || code === '28000') return `PostgreSQL at ${place} refuses the user ${username} or the password`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `no machine is known by the name ${hostname}`
  return `PostgreSQL does not answer at ${place} (${message || errors?.[0]?.message || code})`
}
