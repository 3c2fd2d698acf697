import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, reader } = await import('../helpers/house')
const { booked } = await import('../helpers/programme/booked')
const { byTelephone, callsDue } = await import('../helpers/programme/bookings')
const { anInfoSession, aWish, statesOf } = await import('../helpers/programme/sessions')
const { askSeat } = await import('@/programme/bookings/askSeat')

let addresses = 0
const ask = async (wish: Parameters<typeof aWish>[1], session: string) =>
  askSeat(await reader('en'), { wish: aWish(session, wish), address: `2001:db8:61:${++addresses}::1` })
const subjectsTo = async (email: string) => {
  await workQueue()
  return letters.filter(({ to }) => [to].flat().some((one) => one?.text === email)).map(({ subject }) => subject)
}

describe('somebody who is booked in a full session and asks for it again', () => {
  test('hears that it is full, like a stranger, and their contact alone hears that they are booked, once a day', async () => {
    const { id } = await anInfoSession({ capacity: 1, waitingSeats: 0 })
    const mine = await booked(id, { language: 'en' })
    const before = await subjectsTo(mine.email)

    const again = await ask({ ...mine.wish, waitIfFull: false, formKey: undefined }, id)
    const stranger = await ask({ email: `nobody-${process.pid}@example.org` }, id)

    expect(again).toEqual(stranger)
    expect(again).toEqual({ ok: false, reason: 'full' })
    await ask({ ...mine.wish, waitIfFull: false, formKey: undefined }, id)
    expect(await subjectsTo(mine.email)).toHaveLength(before.length + 1)
    expect(await subjectsTo(`nobody-${process.pid}@example.org`)).toEqual([])
    expect(await statesOf(id)).toEqual({ booked: 1 })
  })

  test('leaves the same in the queue as a stranger, and nothing by which anybody is known', async () => {
    const { id } = await anInfoSession({ capacity: 1, waitingSeats: 0 })
    const mine = await booked(id, { language: 'en' })
    await workQueue()
    await ask({ ...mine.wish, waitIfFull: false, formKey: undefined }, id)
    await ask({}, id)

    const { rows } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(sql`
      select task.identifier, job.payload::text from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = job.task_id where job.payload->>'session' = ${id}`)
    expect(rows.map(({ identifier }) => identifier)).toEqual(['refused_wish', 'refused_wish'])
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|Haddad|haddad/)
  })

  test('is called where they have a telephone only', async () => {
    const { id } = await anInfoSession({ capacity: 1, waitingSeats: 0 })
    const mine = await booked(id, byTelephone)

    await ask({ ...mine.wish, waitIfFull: false, formKey: undefined }, id)
    await workQueue()

    expect(await callsDue(id)).toEqual(['booked', 'alreadyBooked'])
  })
})
