import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { workQueue } from '../helpers/mailbox'
import { openTextGateway } from '../helpers/textGateway'

const gateway = await openTextGateway()
const { payload, reader } = await import('../helpers/house')
const { bookingOf } = await import('../helpers/programme/booked')
const { byPhone, giveBack, letPausePass, queued, readersOf, tokenIn } = await import('../helpers/programme/byPhone')
const { anInfoSession } = await import('../helpers/programme/sessions')
const { callsDue } = await import('../helpers/programme/bookings')
const { aCoordinator, as } = await import('../helpers/programme/door')
const { listFailedLetters } = await import('@/programme/bookings/listFailedLetters')
const { readOwn } = await import('@/programme/bookings/readOwn')
const { sendLetterAgain } = await import('@/programme/bookings/sendLetterAgain')
const { remind } = await import('@/programme/reminders/remind')

const { drizzle } = payload.db as unknown as PostgresAdapter
const { textsTo } = readersOf(gateway)
afterEach(() => {
  gateway.behaves = undefined
  vi.unstubAllEnvs()
})

describe('whom texts do not reach', () => {
  test('a landline is called, as without a gateway', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id, { telephone: '+3225021234' })
    expect(await textsTo(mine.wish.telephone)).toEqual([])
    expect(await callsDue(id)).toEqual(['booked'])
  })

  test('without SMS_URL everybody is called, and what is queued becomes a call', async () => {
    const { id } = await anInfoSession()
    await byPhone(id)
    vi.stubEnv('SMS_URL', '')
    await byPhone(id)
    expect(await callsDue(id)).toEqual(['booked'])
    await workQueue()
    expect(await callsDue(id)).toEqual(['booked', 'booked'])
  })

  test('a number that the gateway refuses becomes one call, and its seat is held for a working day', async () => {
    const { id } = await anInfoSession({ proveContact: true })
    const mine = await byPhone(id)
    const half = new Date((await bookingOf(mine.id)).heldUntil ?? 0)
    expect(half.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000)
    gateway.behaves = (response) => response.writeHead(422).end('landline')
    await workQueue()

    expect(await callsDue(id)).toEqual(['prove'])
    expect(await queued(mine.id)).toEqual([])
    const until = new Date((await bookingOf(mine.id)).heldUntil ?? 0)
    expect(until.getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000)
  })

  test('a number that refuses the text about a freed seat is called, and has a working day to say yes', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    const [holder, next] = [await byPhone(id), await byPhone(id)]
    await workQueue()
    await giveBack(holder.id)
    await drizzle.execute(sql`update bookings set held_until = now() + interval '3 hours' where id = ${next.id}`)
    gateway.behaves = (response) => response.writeHead(422).end('landline')
    await workQueue()

    expect(await callsDue(id)).toEqual(['cancelled', 'offered'])
    const until = new Date((await bookingOf(next.id)).heldUntil ?? 0)
    expect(until.getTime() - Date.now()).toBeGreaterThan(10 * 3_600_000)
  })

  test('nobody is called on the day itself because a reminder was refused', async () => {
    const { id } = await anInfoSession({ startsAt: '2031-06-07T16:00:00Z', endsAt: '2031-06-07T18:00:00Z' })
    await byPhone(id)
    await workQueue()
    gateway.behaves = (response) => response.writeHead(400).end()
    await remind(await reader('en'), new Date('2031-06-06T10:00:00Z'))
    await remind(await reader('en'), new Date('2031-06-07T07:00:00Z'))
    await workQueue()
    expect(await callsDue(id)).toEqual(['reminder'])
  })

  test('who has given the place back before the refusal is not called about it', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    gateway.behaves = (response) => {
      void giveBack(mine.id).then(() => response.writeHead(410).end())
    }
    await workQueue()
    expect(await callsDue(id)).not.toContain('booked')
  })
})

describe('a gateway in trouble', () => {
  test('is tried again until it answers, and then everybody has one text', async () => {
    const { id } = await anInfoSession({ capacity: 3 })
    const people = [await byPhone(id), await byPhone(id), await byPhone(id)]
    gateway.behaves = (response) => response.destroy()
    await workQueue()
    gateway.behaves = (response) => response.writeHead(503).end()
    await letPausePass()
    await workQueue()
    for (const { id: booking } of people) expect(await queued(booking)).toMatchObject([{ attempts: 2 }])
    expect(await callsDue(id)).toEqual([])

    gateway.behaves = undefined
    await letPausePass()
    await workQueue()
    for (const { wish } of people) expect(await textsTo(wish.telephone)).toHaveLength(1)
  })

  test('that asks for time gets it, and nothing of anybody stands in the error', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    gateway.behaves = (response) => response.writeHead(429, { 'retry-after': '600' }).end()
    await workQueue()
    const [job] = await queued(mine.id)
    expect(job?.pause).toBeGreaterThan(590)
    expect(job?.pause).toBeLessThan(700)
    expect(job?.error).not.toMatch(/\+32|K7|https?:/)
    gateway.behaves = undefined
    await letPausePass()
    expect(await textsTo(mine.wish.telephone)).toHaveLength(1)
  })

  test('that took the text and hangs gets the very same once more, under the same key', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    gateway.behaves = (_, sent) => void gateway.texts.push(sent)
    await workQueue()
    gateway.behaves = undefined
    await letPausePass()

    const texts = await textsTo(mine.wish.telephone)
    const tries = gateway.tries.filter((sent) => sent.to === mine.wish.telephone)
    expect(tries).toHaveLength(2)
    expect(tries[1]).toEqual(tries[0])
    expect(texts).toHaveLength(1)
    expect(await readOwn(await reader('en'), tokenIn(texts[0]))).toMatchObject({ id: mine.id })
  })

  test('that leads elsewhere is not followed there', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    gateway.behaves = (response) => response.writeHead(307, { location: process.env.SMS_URL }).end()
    await workQueue()
    expect(gateway.tries.filter((sent) => sent.to === mine.wish.telephone)).toHaveLength(1)
    await giveBack(mine.id)
  })

  test('to the end: the branch sees the text, and can send it again', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    gateway.behaves = (response) => response.writeHead(500).end()
    await drizzle.execute(sql`
      update graphile_worker._private_jobs set max_attempts = 1 where payload->>'booking' = ${mine.id}`)
    await workQueue()
    const req = await as(await aCoordinator())
    const failed = (await listFailedLetters(req)).find((one) => one.to === mine.wish.telephone)
    expect(failed).toMatchObject({ about: 'booked' })
    gateway.behaves = undefined
    expect(await sendLetterAgain(req, failed?.job ?? '')).toBe(true)
    expect(await textsTo(mine.wish.telephone)).toHaveLength(1)
  })
})
