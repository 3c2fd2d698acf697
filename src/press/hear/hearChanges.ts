import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import type { Ears } from './Ears'
import { hearOn } from './hearOn'

/** Listens to a channel of PostgreSQL for as long as the program runs, on a new connection where one is lost; gives the way to stop. */
export function hearChanges({ connectionString, beat = 1000, onDeaf, ...ears }: Ears): () => Promise<void> {
  let stopped = false
  let client: Client | undefined
  const listen = async () => {
    while (!stopped) {
      client = new Client({ connectionString, connectionTimeoutMillis: beat * 2, application_name: 'press' })
      await hearOn(client, { ...ears, beat, isStopped: () => stopped }).catch(() => undefined)
      void client.end().catch(() => undefined)
      if (stopped) return
      onDeaf()
      await wait(beat / 2)
    }
  }
  const done = listen()
  return async () => {
    stopped = true
    await client?.end().catch(() => undefined)
    await done
  }
}
