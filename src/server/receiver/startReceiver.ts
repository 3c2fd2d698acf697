import { readFileSync } from 'node:fs'

import type { Payload } from 'payload'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

import type { Env } from '@/platform/env'

import { StartError } from '../StartError'
import { admitRecipient } from './admitRecipient'
import { largestMail, receiveMail } from './receiveMail'

type Receiver = NonNullable<Env['receiver']>

/**
 * Listens for bounces and answers of calendars until the returned function is called. It takes mail for our own signed
 * addresses only, hands none on and answers none; nobody can sign in. A port that cannot be had is a StartError.
 */
export async function startReceiver(payload: Payload, receiver: Receiver): Promise<() => Promise<void>> {
  const { host, port, domain } = receiver
  const server = new SMTPServer({
    ...limits,
    ...tlsOf(receiver),
    name: domain,
    banner: 'mail for its own letters only',
    onRcptTo: ({ address }, session, done) => void admitRecipient({ payload, domain, address, session }).then(done),
    onData: (stream, session, done) => void receiveMail({ payload, domain, stream, session }).then(done),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new StartError(`The mail receiver cannot listen on MAIL_RECEIVER, ${host}:${port}: ${code}.`)),
    )
    server.listen(port, host, resolve)
  })
  server.on('error', ({ message }) => console.error(`mail receiver: ${message}`)) // A broken line is nobody's end.
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** A report of delivery carries a letter of ours at most: some hundred kilobytes. */
const limits: SMTPServerOptions = {
  size: largestMail,
  maxClients: 20,
  socketTimeout: 30_000,
  closeTimeout: 1000,
  disableReverseLookup: true,
  authOptional: true,
  logger: false,
}

function tlsOf({ tls }: Receiver): SMTPServerOptions {
  if (!tls) return { disabledCommands: ['AUTH', 'STARTTLS'] }
  return { disabledCommands: ['AUTH'], key: readSetting('KEY', tls.key), cert: readSetting('CERT', tls.cert) }
}

function readSetting(name: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new StartError(`MAIL_RECEIVER_${name} cannot be read: ${file}.`)
  }
}
