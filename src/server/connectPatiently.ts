import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

/** A connection to the database, as soon as it answers; until then it asks every second and says so once. */
export async function connectPatiently(connectionString: string, silent = false): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  const connected = await client.connect().then(
    () => true,
    () => false,
  )
  if (connected) return client
  if (!silent) process.send?.({ step: 'The worker waits for the database …' })
  await wait(1000)
  return connectPatiently(connectionString, true)
}
