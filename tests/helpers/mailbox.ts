import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { runOnce } from 'graphile-worker'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

/**
 * A real mailbox for the letters of a test file, where SMTP_URL leads: open it before anything loads the
 * configuration, which reads SMTP_URL once. It listens on a free port unless one is named.
 */
export async function openMailbox(port = 0): Promise<ParsedMail[]> {
  const letters: ParsedMail[] = []
  const mailbox = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => void simpleParser(stream).then((letter) => (letters.push(letter), done())),
  })
  mailbox.listen(port, '127.0.0.1')
  await once(mailbox.server, 'listening')
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mailbox.server.address() as AddressInfo).port}`
  afterAll(() => mailbox.close())
  return letters
}

/** Does all that is queued and due, as the worker would. */
export async function workQueue(): Promise<void> {
  const [{ payload }, { taskListFor }] = await Promise.all([import('./house'), import('@/tasks')])
  const connectionString = process.env.DATABASE_URL ?? ''
  await runOnce({ connectionString, taskList: taskListFor(payload), noHandleSignals: true })
}
