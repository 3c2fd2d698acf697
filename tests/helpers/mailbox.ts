import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { runOnce } from 'graphile-worker'
import { type ParsedMail, simpleParser } from 'mailparser'
import { Client } from 'pg'
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
  const taskList = taskListFor(payload)
  // One round ends early where a job waits for the one before it, as text messages do.
  do await runOnce({ connectionString, taskList, noHandleSignals: true })
  while (await isDue(connectionString, Object.keys(taskList)))
}

const isDue = async (connectionString: string, tasks: string[]): Promise<boolean> => {
  const client = new Client(connectionString)
  await client.connect()
  const { rowCount } = await client.query(
    `select from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id
     where identifier = any($1) and run_at <= now() and attempts < max_attempts and job.locked_at is null limit 1`,
    [tasks],
  )
  await client.end()
  return rowCount === 1
}
