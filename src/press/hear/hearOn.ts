import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import type { Client } from 'pg'

import type { Ears } from './Ears'

type Line = Pick<Ears, 'channel' | 'onWord' | 'onHearing'> & { beat: number; isStopped: () => boolean }

/**
 * Listens on one connection until it is lost, and then rejects. Every beat it says a word to itself on the same
 * connection and waits for it, so that a dead line, a pooler in between or a lost LISTEN is noticed.
 */
export async function hearOn(client: Client, { channel, beat, onWord, onHearing, isStopped }: Line): Promise<void> {
  const own = `${channel}_${randomUUID()}`
  let heard: () => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('end', () => reject(new Error('The connection ended')))
  })
  lost.catch(() => undefined)
  client.on('notification', ({ channel: from, payload }) => (from === own ? heard() : onWord(payload ?? '')))

  await client.connect()
  for (const one of [channel, own]) await client.query(`listen ${client.escapeIdentifier(one)}`)
  for (let first = true; !isStopped(); first = false) {
    const echo = new Promise<void>((resolve) => (heard = resolve))
    const said = client.query('select pg_notify($1, $2)', [own, ''])
    said.catch(() => undefined)
    await Promise.race([lost, echo, wait(beat).then(() => Promise.reject(new Error('Nothing was heard')))])
    if (first) onHearing()
    await Promise.race([lost, wait(beat)])
  }
}
