import { once } from 'node:events'
import { connect } from 'node:net'

import type { Env } from '@/platform/env'

import { about, type Finding } from './Finding'

const { ok, failed } = about('Receiver')

/** Whether the mail receiver greets, where one is set; without it neither bounces nor answers of calendars come in. */
export async function examineReceiver({ receiver }: Env): Promise<Finding[]> {
  if (!receiver) return []
  const { host, port, domain } = receiver
  const place = `MAIL_RECEIVER, port ${port}`
  const greets = (await firstLine(reachable(host), port)).startsWith(`220 ${domain} `)
  return [greets ? ok(`greets (${place})`) : failed(`does not greet at ${place}: bounces stay with who sends them`)]
}

/** Whoever listens everywhere is asked here. */
const reachable = (host: string): string => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host

async function firstLine(host: string, port: number): Promise<string> {
  const socket = connect({ host, port }).setEncoding('utf8')
  try {
    const [line] = (await once(socket, 'data', { signal: AbortSignal.timeout(5000) })) as [string]
    return line
  } catch {
    return ''
  } finally {
    socket.destroy()
  }
}
