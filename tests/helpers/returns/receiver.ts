import { createTransport } from 'nodemailer'
import { afterAll } from 'vitest'

import { freePort } from '@/server/ports'
import { startReceiver } from '@/server/receiver/startReceiver'

import { payload } from '../house'

export const domain = 'back.example.org'

/** Our receiver, as the worker starts it, on a port of its own. */
export async function openReceiver() {
  const port = await freePort(3421)
  Object.assign(process.env, { MAIL_RECEIVER: `127.0.0.1:${port}`, MAIL_RETURN_DOMAIN: domain })
  const close = await startReceiver(payload, { host: '127.0.0.1', port, domain })
  afterAll(close)
  return { port, send: (mail: Mail) => sendTo(port, mail) }
}

export type Mail = {
  /** The sender on the envelope; a report of delivery has none. */
  from?: string
  to: string
  raw: string | Buffer
}

/** What a mail program hears that brings a mail: the whole sentence that ends the conversation, `250` or a refusal. */
async function sendTo(port: number, { from = '', to, raw }: Mail): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    return (await transport.sendMail({ envelope: { from, to }, raw })).response
  } catch (error) {
    return (error as { response?: string }).response ?? String(error)
  } finally {
    transport.close()
  }
}
