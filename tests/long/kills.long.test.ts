import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'
import { expect, test } from 'vitest'

import { findRunning } from '../../src/server/postgres/findRunning'
import { type Answered, bookAt } from '../helpers/programme/bookAt'
import { makeSessions, seatsTaken } from '../helpers/programme/openSessions'
import { openMailbox } from '../helpers/mailbox'
import { aLoadedFolder } from './folders'
import { start } from './launcher'
import { processesOn } from './processes'

const kills = 50
const capacity = 12
/** What ends, by words of its command. */
const victims = {
  server: /^next-server|next\/dist\/bin\/next start/,
  front: /src\/server\/front\/serve\.js/,
  worker: /src\/server\/work\.js/,
  database: /bin\/postgres\s-D/,
}

test('whoever saw “booked” is booked and hears it once, though server, worker and database are killed fifty times', async () => {
  const letters = await openMailbox()
  const { folder } = await aLoadedFolder()
  const site = await start(folder, { RUSH_SHARE: '100', SMTP_URL: process.env.SMTP_URL })
  const sessions = Array.from({ length: 30 }, () => randomUUID())
  await onDatabase(folder, (client) => makeSessions(client, { ids: sessions, seats: capacity }))

  const answers: Answered[] = []
  for (let nth = 0; nth < kills; nth += 1) {
    const people = Array.from({ length: 8 }, () => bookSoon(site.url, sessions[randomInt(sessions.length)] ?? ''))
    await wait(randomInt(400))
    await kill(folder, Object.values(victims)[nth % 4])
    answers.push(...(await Promise.all(people)))
    await untilReady(site.url)
  }
  const bookings = await untilAllIsSaid(folder)

  const statuses = answers.map(({ status }) => status)
  const counts = Object.fromEntries(
    [...new Set(statuses)].map((one) => [one, statuses.filter((s) => s === one).length]),
  )
  const promised = answers.filter(({ status }) => status === 201)
  const booked = new Map(bookings.map(({ email, code }) => [email, code]))
  expect(promised.length).toBeGreaterThan(kills)
  expect(promised.filter(({ email, code }) => booked.get(email) !== code)).toEqual([])
  expect(booked.size).toBe(bookings.length)
  expect(Math.max(...(await onDatabase(folder, (client) => seatsTaken(client, sessions))))).toBeLessThanOrEqual(
    capacity,
  )

  const heard = letters.map((letter) => [letter.headers.get('to'), letter.messageId].map(textOf).join(' '))
  const distinct = new Set(heard)
  const toWhom = [...distinct].map((one) => one.split(' ')[0] ?? '')
  expect(toWhom.sort()).toEqual([...booked.keys()].sort())
  console.log(
    `answers by status ${JSON.stringify(counts)}, ${booked.size} booked, ${heard.length - distinct.size} letters repeated with the same Message-ID`,
  )
}, 1_500_000)

/** A person who comes some time within the next half second. */
async function bookSoon(url: string, session: string): Promise<Answered> {
  await wait(randomInt(500))
  return bookAt(url, session)
}

/** Ends a process of the site as the kernel does when memory is short; throws where there is none to end. */
async function kill(folder: string, which = victims.server): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [pid] = processesOn(folder).filter((one) => which.test(commandOf(one)))
    if (pid) return void process.kill(pid, 'SIGKILL')
    await wait(100)
  }
  throw new Error(`Nothing to kill: ${processesOn(folder).map(commandOf).join('\n')}`)
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // It ended meanwhile.
  }
}

async function untilReady(url: string): Promise<void> {
  const last = Date.now() + 90_000
  while (!(await isReady(url))) {
    if (Date.now() > last) throw new Error('The site did not come back')
    await wait(100)
  }
}

const isReady = (url: string): Promise<boolean> =>
  Promise.all(['/readyz', '/en'].map((path) => fetch(url + path))).then(
    (answers) => answers.every(({ status }) => status === 200),
    () => false,
  )

type Row = { email: string; code: string }

/** All who are booked, once nothing is left to be told; work of a killed worker is given back after a minute. */
async function untilAllIsSaid(folder: string): Promise<Row[]> {
  return onDatabase(folder, async (client) => {
    const left = `select from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = task_id where identifier = 'booking_letter' limit 1`
    for (const last = Date.now() + 300_000; (await client.query(left)).rowCount; await wait(500))
      if (Date.now() > last) throw new Error('There are letters that nobody sends')
    const { rows } = await client.query<Row>(
      `select email, code from bookings where state = 'booked' and email like 'candidate-${process.pid}-%'`,
    )
    return rows
  })
}

async function onDatabase<T>(folder: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(findRunning(folder)?.urlOf('duo'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : String(value)
