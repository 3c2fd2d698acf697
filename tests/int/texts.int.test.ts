import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, test, vi } from 'vitest'

import type { Sent } from '../helpers/textGateway'
import { openMailbox, workQueue } from '../helpers/mailbox'
import { openTextGateway } from '../helpers/textGateway'

const letters = await openMailbox()
const gateway = await openTextGateway()
const { payload, reader } = await import('../helpers/house')
const { booked, bookingOf, stateOf } = await import('../helpers/programme/booked')
const { anInfoSession } = await import('../helpers/programme/sessions')
const { callsDue } = await import('../helpers/programme/bookings')
const { aCoordinator, as, letBegin } = await import('../helpers/programme/door')
const { closeList } = await import('@/programme/attendance/closeList')
const { recordAttendance } = await import('@/programme/attendance/recordAttendance')
const { listFailedLetters } = await import('@/programme/bookings/listFailedLetters')
const { moveSeat } = await import('@/programme/bookings/moveSeat')
const { proveByDigits } = await import('@/programme/bookings/proveByDigits')
const { readOwn } = await import('@/programme/bookings/readOwn')
const { sendLetterAgain } = await import('@/programme/bookings/sendLetterAgain')
const { cancelSeat } = await import('@/programme/bookings/settleBooking')
const { remind } = await import('@/programme/reminders/remind')

const { drizzle } = payload.db as unknown as PostgresAdapter
afterEach(() => {
  gateway.behaves = undefined
  vi.unstubAllEnvs()
})

let numbers = 0
const aNumber = () => `+3247${(1_000_000 + ++numbers).toString()}`
/** Somebody whom only a mobile telephone reaches. */
const byPhone = (session: string, rest: object = {}) =>
  booked(session, { email: undefined, telephone: aNumber(), language: 'en', ...rest })
const to = (telephone: string | undefined) => gateway.texts.filter((text) => text.to === telephone)
const textsTo = async (telephone: string | undefined) => {
  await workQueue()
  return to(telephone)
}
const saidTo = async (telephone: string | undefined) =>
  (await textsTo(telephone)).map(({ text }) => text.split('\n')[1] ?? '')
const tokenIn = (sent: Sent | undefined) => /\/([\w-]{43})$/.exec(sent?.text ?? '')?.[1] ?? ''
const digitsIn = (sent: Sent | undefined) => /: (\d{6})/.exec(sent?.text ?? '')?.[1] ?? ''
/** Lets the pause pass after which the queue tries again. */
const letPausePass = () =>
  drizzle.execute(sql`update graphile_worker._private_jobs set run_at = now() where attempts > 0`)
const queued = async (booking: string) => {
  const { rows } = await drizzle.execute(sql`
    select payload::text, attempts, extract(epoch from run_at - now())::int as pause, last_error as error
    from graphile_worker._private_jobs where payload->>'booking' = ${booking}`)
  return rows as { payload: string; attempts: number; pause: number; error: string }[]
}

describe('somebody who books with a mobile telephone only', () => {
  test.each([
    ['fr', 'Votre place est réservée.', /^mar\. 6 mai 18:00$/],
    ['nl', 'Je plaats ligt vast.', /^di 6 mei 18:00$/],
    ['en', 'Your place is booked.', /^Tue 6 May 18:00$/],
  ] as const)('gets one text in %s with date, place, code and a link of their own', async (language, words, date) => {
    const { id } = await anInfoSession({
      mode: 'both',
      meeting: { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' },
      startsAt: '2031-05-06T16:00:00Z',
      endsAt: '2031-05-06T18:00:00Z',
    })
    const mine = await byPhone(id, { language })
    const before = letters.length

    const [text, ...more] = await textsTo(mine.wish.telephone)
    expect(more).toEqual([])
    const lines = text?.text.split('\n') ?? []
    expect(lines[1]).toContain(words)
    expect(lines[2]).toMatch(date)
    expect(lines[3]).toBe("Rue de l'Exemple 1, Bruxelles")
    expect(lines[4]).toBe(`Code ${mine.code}`)
    expect(await readOwn(await reader(language), tokenIn(text))).toMatchObject({ id: mine.id, state: 'booked' })
    expect(text?.text).not.toContain('secret-room')
    expect(letters).toHaveLength(before)
    expect(await callsDue(id)).toEqual([])
  })

  test('is known to the gateway by our word and a key, and to the queue by numbers only', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    const [job] = await queued(mine.id)
    expect(JSON.parse(job?.payload ?? '{}')).toEqual({
      about: 'booked',
      booking: mine.id,
      byCall: true,
      text: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    })

    const [text] = await textsTo(mine.wish.telephone)
    const head = gateway.heads[gateway.tries.findIndex((sent) => sent.id === text?.id)]
    expect(head).toMatchObject({ authorization: 'Bearer the-word-of-the-gateway', 'idempotency-key': text?.id })
  })

  test('hears of a move, a cancelling, a free place, a reminder, a change and what came of it', async () => {
    const [first, second, full] = [
      await anInfoSession({ startsAt: '2031-05-06T16:00:00Z', endsAt: '2031-05-06T18:00:00Z' }),
      await anInfoSession({ startsAt: '2031-05-07T16:00:00Z', endsAt: '2031-05-07T18:00:00Z' }),
      await anInfoSession({ capacity: 1 }),
    ]
    const mine = await byPhone(first.id)
    expect(await saidTo(mine.wish.telephone)).toHaveLength(1)
    await moveSeat(await reader('en'), { booking: mine.id, session: second.id })
    expect((await saidTo(mine.wish.telephone))[1]).toBe('Your date is changed. This is your new place.')

    await remind(await reader('en'), new Date('2031-05-06T10:00:00Z'))
    expect((await saidTo(mine.wish.telephone))[2]).toMatch('Your info session is soon.')
    await remind(await reader('en'), new Date('2031-05-07T07:00:00Z'))
    expect((await saidTo(mine.wish.telephone))[3]).toMatch('Your info session is soon.')

    const [holder, next] = [await byPhone(full.id), await byPhone(full.id)]
    await cancelSeat(await reader('en'), holder.id)
    expect((await saidTo(holder.wish.telephone)).at(-1)).toMatch('is cancelled')
    expect((await saidTo(next.wish.telephone)).at(-1)).toMatch(/^A place is free for you on .* Say yes or no by/)
  })

  test('is texted when the session changes, is called off, or is over', async () => {
    const [changed, gone, over] = [await anInfoSession(), await anInfoSession(), await anInfoSession()]
    const [one, two, three] = [await byPhone(changed.id), await byPhone(gone.id), await byPhone(over.id)]
    await workQueue()
    const data = { place: { street: 'Place Neuve 2', city: 'Gand' } }
    await payload.update({ collection: 'info-sessions', id: changed.id, data, req: await as(await aCoordinator()) })
    await drizzle.execute(sql`update graphile_worker._private_jobs set run_at = now() where run_at > now()`)
    await payload.update({ collection: 'info-sessions', id: gone.id, data: { state: 'cancelled' } })
    await letBegin(over.id, 5)
    await recordAttendance(await as(await aCoordinator()), { booking: three.id, attendance: 'came' })
    await closeList(await as(await aCoordinator()), over.id)

    expect((await textsTo(one.wish.telephone)).at(-1)?.text).toMatch(/Something has changed[^]*Place Neuve 2, Gand/)
    expect((await saidTo(two.wish.telephone)).at(-1)).toMatch('will not take place')
    expect((await saidTo(three.wish.telephone)).at(-1)).toMatch('Thank you for coming!')
  })
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
      void cancelSeatNow(mine.id).then(() => response.writeHead(410).end())
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
    for (const { wish } of people) expect(to(wish.telephone)).toHaveLength(1)
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
    await cancelSeatNow(mine.id)
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

test('a contact is proved by the six digits of the text, within half an hour', async () => {
  const { id } = await anInfoSession({ proveContact: true })
  const mine = await byPhone(id)
  const [text] = await textsTo(mine.wish.telephone)
  expect(await stateOf(mine.id)).toBe('held')

  const asked = { code: mine.code, digits: digitsIn(text), address: '2001:db8:77::1' }
  expect(await proveByDigits(await reader('en'), asked)).toMatchObject({ ok: true })

  expect(await stateOf(mine.id)).toBe('booked')
  expect((await saidTo(mine.wish.telephone)).at(-1)).toMatch('Your place is booked.')
  expect(await callsDue(id)).toEqual([])
})

const cancelSeatNow = async (booking: string) => cancelSeat(await reader('en'), booking)
