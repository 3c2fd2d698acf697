import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'

import { freePort } from '../../src/server/ports'
import { findRunning } from '../../src/server/postgres/findRunning'
import { openMailbox } from '../helpers/mailbox'
import { bookAt } from '../helpers/programme/bookAt'
import { makeSessions } from '../helpers/programme/openSessions'
import { aLoadedFolder } from './folders'
import { start } from './launcher'

const people = 12
const letters = `from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = task_id where identifier = 'booking_letter'`

test('while the mail server is away people book as ever, and two hours later each has one letter', async () => {
  const port = await freePort()
  const { folder } = await aLoadedFolder()
  const site = await start(folder, { RUSH_SHARE: '100', SMTP_URL: `smtp://127.0.0.1:${port}` })
  const client = new Client(findRunning(folder)?.urlOf('duo'))
  client.on('error', () => undefined) // The database is ended before this connection is.
  await client.connect()
  onTestFinished(() => client.end())
  const session = randomUUID()
  await makeSessions(client, { ids: [session], seats: people })

  const booked = await Promise.all(Array.from({ length: people }, () => bookAt(site.url, session)))
  expect(booked.map(({ status }) => status)).toEqual(Array(people).fill(201))
  await until(
    async () => (await client.query(`select ${letters} and attempts > 0 and locked_at is null`)).rowCount === people,
  )

  const mailbox = await openMailbox(port)
  await client.query(`update graphile_worker._private_jobs set run_at = run_at - interval '2 hours'`)
  await until(async () => (await client.query(`select ${letters}`)).rowCount === 0)

  const heard = mailbox.map(({ to }) => [to].flat().map((one) => one?.text))
  expect(heard.flat().sort()).toEqual(booked.map(({ email }) => email).sort())
})

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const last = Date.now() + 120_000; !(await isTrue()); await wait(200))
    if (Date.now() > last) throw new Error('It did not come true within two minutes')
}
