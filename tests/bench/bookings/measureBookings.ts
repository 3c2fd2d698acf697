import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import pLimit from 'p-limit'
import { Client } from 'pg'

import { findRunning } from '../../../src/server/postgres/findRunning'
import type { Bench, Figure } from '../Figure'
import { median, percentile } from '../statistics'
import { bookAt, type Answered } from '../../helpers/programme/bookAt'
import { forgetSessions, makeSessions, seatsTaken } from '../../helpers/programme/openSessions'

const [sessions, seats, atOnce] = [50, 20, 50]

/**
 * Two hundred people who race for twenty seats, and a thousand bookings over fifty sessions, beside pgbench with the same
 * row work on the same database; in turns. Letters are drawn and sent meanwhile, as on any day.
 */
export async function measureBookings({ a, b, dataDir, rounds }: Bench): Promise<Figure[]> {
  const database = findRunning(dataDir)?.urlOf('duo') ?? ''
  const client = new Client(database)
  await client.connect()
  try {
    await spread(client, [a.url, b.url])
    const [races, ones, twos, rows] = [[] as Race[], [] as Spread[], [] as Spread[], [] as number[]]
    for (let round = 0; round < rounds; round += 1) {
      races.push(await race(client, a.url))
      ones.push(await spread(client, [a.url]))
      twos.push(await spread(client, [a.url, b.url]))
      rows.push(await withoutProgram(client, database))
    }
    return [figureOfRaces(races), ...figuresOf({ ones, twos, rows })]
  } finally {
    await client.end()
  }
}

/** `others`: the statuses of whoever heard neither that they are booked nor that it is full. */
type Race = { booked: number; full: number; others: number[]; taken: number; milliseconds: number[] }
type Spread = { perSecond: number; wrong: number; milliseconds: number[] }

async function race(client: Client, url: string): Promise<Race> {
  const id = randomUUID()
  await makeSessions(client, { ids: [id], seats })
  const answers = await Promise.all(Array.from({ length: 200 }, () => bookAt(url, id)))
  const [taken = 0] = await seatsTaken(client, [id])
  await rest(client, [id])
  const [booked, full] = [201, 409].map((wanted) => answers.filter(({ status }) => status === wanted).length)
  const others = answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)
  return { booked: booked ?? 0, full: full ?? 0, others, taken, milliseconds: timesOf(answers) }
}

async function spread(client: Client, urls: string[]): Promise<Spread> {
  const ids = Array.from({ length: sessions }, () => randomUUID())
  await makeSessions(client, { ids, seats })
  const limit = pLimit(atOnce)
  const began = performance.now()
  const answers = await Promise.all(
    Array.from({ length: sessions * seats }, (_, nth) =>
      limit(() => bookAt(urls[nth % urls.length] ?? '', ids[nth % sessions] ?? '')),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  const taken = await seatsTaken(client, ids)
  await rest(client, ids)
  const wrong = answers.filter(({ status }) => status !== 201).length + taken.filter((one) => one !== seats).length
  return { perSecond: answers.length / seconds, wrong, milliseconds: timesOf(answers) }
}

/** The same rows by pgbench, per second; as many at once as an instance has connections. */
async function withoutProgram(client: Client, database: string): Promise<number> {
  const ids = Array.from(
    { length: sessions },
    (_, nth) => `00000000-0000-7000-8000-${String(nth + 1).padStart(12, '0')}`,
  )
  await forgetSessions(client, ids)
  await makeSessions(client, { ids, seats: 10 * seats })
  const script = 'tests/bench/bookings/takeSeat.pgbench.sql'
  const { stdout } = await promisify(execFile)('pgbench', ['-n', '-c10', '-t100', '-f', script, database])
  await rest(client, ids)
  const [, found] = /^tps = ([\d.]+)/m.exec(stdout) ?? []
  if (!found || !/number of failed transactions: 0 /.test(stdout)) throw new Error(`pgbench said:\n${stdout}`)
  return Number(found)
}

/** Takes the sessions away and waits until the worker has nothing left to do, so that each measure begins alike. */
async function rest(client: Client, ids: string[]): Promise<void> {
  await forgetSessions(client, ids)
  const due = `select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts limit 1`
  while ((await client.query(due)).rowCount) await new Promise((resolve) => setTimeout(resolve, 200))
}

const timesOf = (answers: Answered[]): number[] => answers.map(({ milliseconds }) => Math.round(milliseconds))

const spans = (milliseconds: number[]): string =>
  [50, 95, 99].map((part) => `p${part} ${percentile(milliseconds, part)} ms`).join(', ')

function figureOfRaces(races: Race[]): Figure {
  const wrong = races.filter((one) => one.booked !== seats || one.taken !== seats || one.others.length > 0).length
  const milliseconds = races.flatMap((one) => one.milliseconds)
  const slowest = Math.max(...milliseconds)
  return {
    what: `200 people race for ${seats} seats, ${races.length} times`,
    aim: 'all within 2 s, 0 wrong',
    found: `the last after ${(slowest / 1000).toFixed(2)} s, ${spans(milliseconds)}, ${wrong} wrong`,
    reached: slowest <= 2000 && wrong === 0,
    details: { races },
  }
}

function figuresOf({ ones, twos, rows }: { ones: Spread[]; twos: Spread[]; rows: number[] }): Figure[] {
  const named = [
    ['one instance', ones],
    ['two instances', twos],
  ] as const
  return named.map(([name, rounds]) => {
    const perSecond = median(rounds.map((one) => one.perSecond))
    const ratio = median(rounds.map((one, nth) => one.perSecond / (rows[nth] ?? NaN)))
    const wrong = rounds.reduce((sum, one) => sum + one.wrong, 0)
    return {
      what: `${sessions * seats} bookings over ${sessions} sessions, ${name}`,
      aim: '≥ 150 a second, ≥ 0.1 of pgbench',
      found: `${perSecond.toFixed(0)} a second, ${ratio.toFixed(2)} of ${median(rows).toFixed(0)}, ${spans(rounds.flatMap((one) => one.milliseconds))}, ${wrong} wrong`,
      reached: perSecond >= 150 && ratio >= 0.1 && wrong === 0,
      details: { rounds, rows },
    }
  })
}
