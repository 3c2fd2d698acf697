import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { proofDigits } from '@/programme/bookings/proofDigits'

import { aDatabase, ask } from '../helpers/databases'
import { aFolder } from './folders'
import { aPerson, aSession, doorsOf, inParallel, statesIn } from './flood'
import { start } from './launcher'
import { printedForm } from './printedForm'

const secret = 'a secret that only this test knows, and everybody'

async function aHouse(capacity: number) {
  const database = await aDatabase()
  const site = await start(aFolder(), { DEMO: '0', DATABASE_URL: database, PAYLOAD_SECRET: secret })
  const session = await aSession(database, capacity)
  return { database, site, session, doors: doorsOf(site.url, session) }
}
type House = Awaited<ReturnType<typeof aHouse>>

const bot = (one: number) => `203.0.113.${one % 50}`

/** A person who opened the form books, reads the digits of their letter and types them in: gives what they then are. */
async function personBooks({ database, site, session, doors }: House): Promise<string | undefined> {
  const person = aPerson()
  const send = await doors.form('192.0.2.77')
  await wait(2100) // Nobody fills a form in less.
  expect(await send(person)).toBe(200)
  const mine = () =>
    ask<{ id: string; code: string; state: string }>(
      database,
      'select id, code, state from bookings where info_session_id = $1 and email = $2',
      [session, person.email],
    )
  const [booking] = await mine()
  if (!booking || booking.state === 'booked') return booking?.state
  const at = `${site.url}/en/info-sessions/my-booking?code=${booking.code}`
  const body = new FormData()
  for (const [name, value] of await printedForm(at, { field: 'digits', from: '192.0.2.77' })) body.append(name, value)
  // Payload shortens the secret that it is given.
  body.append('digits', proofDigits(createHash('sha256').update(secret).digest('hex').slice(0, 32), booking.id))
  await fetch(at, { method: 'POST', headers: { 'x-forwarded-for': '192.0.2.77' }, body, redirect: 'manual' })
  return (await mine())[0]?.state
}

describe('a thousand posts from fifty addresses', () => {
  test('by program hold at most a fifth of the seats, while a real person books', async () => {
    const house = await aHouse(20)

    const flood = inParallel(1000, 20, (one) => house.doors.json(aPerson(), bot(one)))
    await wait(2000)
    expect(await personBooks(house)).toBe('booked')
    const statuses = await flood

    expect(statuses.every((status) => [201, 409, 429, 503].includes(status))).toBe(true)
    const { booked = 0, held = 0 } = await statesIn(house.database, house.session)
    expect(booked + held).toBeLessThanOrEqual(4 + 1)
  })

  test('by form, which each of them opened, hold no more', async () => {
    const house = await aHouse(20)
    const sends = await inParallel(50, 10, (one) => house.doors.form(bot(one)))
    await wait(2100)

    const flood = inParallel(1000, 20, async (one) => sends[one % 50]?.(aPerson()))
    await wait(2000)
    expect(await personBooks(house)).toBe('booked')
    await flood

    const { booked = 0, held = 0 } = await statesIn(house.database, house.session)
    expect(booked + held).toBeLessThanOrEqual(4 + 1)
  })

  test('to one contact send it three letters', async () => {
    const house = await aHouse(20)
    const { email } = aPerson()

    await inParallel(100, 10, (one) => house.doors.json({ ...aPerson(), email }, bot(one)))

    const [sent] = await ask<{ count: number }>(
      house.database,
      `select count(*)::int as count from sign_in_limits where key like 'contact:%' and points > 3`,
    )
    expect(sent?.count).toBe(1)
    expect(
      Object.values(await statesIn(house.database, house.session)).reduce((sum, one) => sum + one, 0),
    ).toBeLessThan(4)
  })
})

describe('two hundred people from two hundred addresses, for twenty seats', () => {
  const address = (one: number) => `198.51.${one % 2}.${one + 1}`

  test('by program, are all treated as people', async () => {
    const house = await aHouse(20)

    const statuses = await Promise.all(
      Array.from({ length: 200 }, (_, one) => house.doors.json(aPerson(), address(one))),
    )

    expect(await statesIn(house.database, house.session)).toEqual({ booked: 20 })
    expect(statuses.filter((status) => status === 201)).toHaveLength(20)
  })

  test('by form, are all treated as people', async () => {
    const house = await aHouse(20)
    const sends = await inParallel(200, 20, (one) => house.doors.form(address(one)))
    await wait(2100)

    await Promise.all(sends.map((send) => send(aPerson())))

    expect(await statesIn(house.database, house.session)).toEqual({ booked: 20 })
  })
})
