import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { expect, test, vi } from 'vitest'

import { bookSeat } from '@/programme/bookings/bookSeat'

import { payload, reader } from '../helpers/house'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

vi.mock(import('@/platform/transaction'), async (original) => ({
  ...(await original()),
  lockRow: async () => true,
}))

test('without the lock and the rule of the database, a race overbooks: so the other tests of races prove something', async () => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`alter table bookings disable trigger demand_seat_of_new`)
  const { id } = await anInfoSession({ capacity: 2 })
  // All connections are open before the race: whoever has to open one comes when it is over.
  await Promise.all(Array.from({ length: 10 }, () => drizzle.execute(sql`select pg_sleep(0.5)`)))

  await Promise.all(Array.from({ length: 40 }, async () => bookSeat(await reader('fr'), aWish(id))))

  expect((await statesOf(id)).booked).toBeGreaterThan(2)
})
