import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'

import { bookSeat } from '@/programme/bookings/bookSeat'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { passOnSeats } from '@/programme/bookings/passOnSeats'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'

import { payload, reader } from '../helpers/house'
import { anInfoSession, aWish } from '../helpers/programme/sessions'

const { drizzle, pool } = payload.db as unknown as PostgresAdapter
const [rounds, atOnce, most] = [12, 24, 6]

let sessions: string[] = []
beforeAll(async () => {
  const made = [4, 3, 5].map((capacity) => anInfoSession({ capacity, waitingSeats: 6 }))
  sessions = (await Promise.all(made)).map(({ id }) => id)
})

describe.each([10, 2])('with %i connections to the database', (connections) => {
  beforeAll(async () => {
    pool.options.max = connections
    while (pool.totalCount > connections) await new Promise((resolve) => setTimeout(resolve, 200)) // Idle ones leave.
  }, 60_000)

  // What takes a seat above the capacity is an error of the database, which no act here catches.
  test('whatever people, deadlines and colleagues do at the same moments, every count is right', async () => {
    const done = new Set<string>()
    for (let round = 0; round < rounds; round += 1) {
      const bookings = await listLive()
      await Promise.all(Array.from({ length: atOnce }, () => act(bookings, done)))
      expect(pool.totalCount).toBeLessThanOrEqual(connections)
      for (const one of await countAll()) {
        expect(one.taken).toBeLessThanOrEqual(Math.max(one.capacity, most)) // Nobody is dropped where seats are taken away.
        if (one.waiting > 0) expect(one.taken).toBeGreaterThanOrEqual(one.capacity)
      }
      expect(await inTwoPlaces()).toEqual([])
    }
    expect([...done].sort()).toEqual(Object.keys(acts).sort())
  }, 120_000)
})

const acts = {
  book: async () => bookSeat(await reader('fr'), aWish(anyOf(sessions), { waitIfFull: Math.random() < 0.7 })),
  move: async (bookings: string[]) =>
    moveSeat(await reader('fr'), { booking: anyOf(bookings), session: anyOf(sessions) }),
  cancel: async (bookings: string[]) => cancelSeat(await reader('fr'), anyOf(bookings)),
  accept: async (bookings: string[]) => acceptSeat(await reader('fr'), anyOf(bookings)),
  letPass: async () => {
    const session = anyOf(sessions)
    await drizzle.execute(sql`
      update bookings set held_until = now() - interval '1 second' where info_session_id = ${session} and state = 'held'`)
    return passOnSeats.run(payload, { session })
  },
  changeSeats: () => {
    const capacity = 1 + Math.floor(Math.random() * most)
    return payload.update({ collection: 'info-sessions', id: anyOf(sessions), data: { capacity }, depth: 0 })
  },
}
const often = Object.keys({ ...acts }).concat('book', 'book', 'move', 'cancel', 'accept') as (keyof typeof acts)[]

/** One act of somebody, on what was live when the round began; a refusal is an answer, an error is not. */
async function act(bookings: string[], done: Set<string>): Promise<void> {
  const name = anyOf(often)
  if (bookings.length === 0 && name !== 'book') return
  await acts[name](bookings)
  done.add(name)
}

const anyOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T

const these = () => sql`info_session_id = any(${sql.param(sessions)}::uuid[])`

async function listLive(): Promise<string[]> {
  const { rows } = await drizzle.execute(sql`
    select id from bookings where ${these()} and state in ('booked', 'held', 'waiting')`)
  return rows.map(({ id }) => String(id))
}

async function countAll() {
  const { rows } = await drizzle.execute(sql`
    select capacity::int, count(booking.id) filter (where booking.state in ('booked', 'held'))::int as taken,
      count(booking.id) filter (where booking.state = 'waiting')::int as waiting
    from info_sessions session left join bookings booking on info_session_id = session.id
    where session.id = any(${sql.param(sessions)}::uuid[]) group by session.id`)
  return rows as { capacity: number; taken: number; waiting: number }[]
}

/** People who sit in two of the sessions at once. */
async function inTwoPlaces(): Promise<unknown[]> {
  const { rows } = await drizzle.execute(sql`
    select email, count(*) from bookings where ${these()} and state = 'booked' group by email having count(*) > 1`)
  return rows
}
