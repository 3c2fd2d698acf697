import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'
import { openTextGateway } from '../helpers/textGateway'

const letters = await openMailbox()
const gateway = await openTextGateway()
const { payload, reader } = await import('../helpers/house')
const { stateOf } = await import('../helpers/programme/booked')
const { aNumber, byPhone, digitsIn, queued, readersOf, tokenIn } = await import('../helpers/programme/byPhone')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { callsDue } = await import('../helpers/programme/bookings')
const { aCoordinator, as, letBegin } = await import('../helpers/programme/door')
const { actFor } = await import('@/programme/behalf/actFor')
const { askLink } = await import('@/programme/bookings/askLink')
const { askSeat } = await import('@/programme/bookings/askSeat')
const { closeList } = await import('@/programme/attendance/closeList')
const { recordAttendance } = await import('@/programme/attendance/recordAttendance')
const { moveSeat } = await import('@/programme/bookings/moveSeat')
const { proveByDigits } = await import('@/programme/bookings/proveByDigits')
const { readOwn } = await import('@/programme/bookings/readOwn')
const { cancelSeat } = await import('@/programme/bookings/settleBooking')
const { remind } = await import('@/programme/reminders/remind')

const { drizzle } = payload.db as unknown as PostgresAdapter
const { textsTo, saidTo } = readersOf(gateway)

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

test('a number is asked for with three texts a day at most, whoever asks', async () => {
  const telephone = aNumber()
  const sessions = [await anInfoSession(), await anInfoSession(), await anInfoSession(), await anInfoSession()]
  const answers = []
  for (const [nth, { id }] of sessions.entries()) {
    const wish = aWish(id, { email: undefined, telephone, firstName: `Name ${nth}` })
    answers.push(await askSeat(await reader('fr'), { wish, address: `2001:db8:78:${nth}::1` }))
  }
  expect(answers.map((answer) => (answer.ok ? answer.state : answer.reason))).toEqual([
    'booked',
    'booked',
    'booked',
    'wait',
  ])
  expect(await textsTo(telephone)).toHaveLength(3)
})

test('somebody with a mobile telephone only who lost their link gets it by text, and a stranger’s number nothing', async () => {
  const { id } = await anInfoSession()
  const mine = await byPhone(id)
  const before = (await textsTo(mine.wish.telephone)).length
  const typed = `0${mine.wish.telephone?.slice(3)}`
  const stranger = aNumber()

  expect(await askLink(await reader('en'), { contact: typed, address: '2001:db8:51::1' })).toEqual({ ok: true })
  expect(await askLink(await reader('en'), { contact: stranger, address: '2001:db8:51::2' })).toEqual({ ok: true })

  const texts = await textsTo(mine.wish.telephone)
  expect(texts).toHaveLength(before + 1)
  expect(await readOwn(await reader('en'), tokenIn(texts.at(-1)))).toMatchObject({ id: mine.id, opensAll: true })
  expect(await textsTo(stranger)).toEqual([])

  const deed = { booking: mine.id, deed: { act: 'link' }, why: 'They lost it' } as const
  expect(await actFor(await as(await aCoordinator()), deed)).toEqual({ ok: true })
  expect(await textsTo(mine.wish.telephone)).toHaveLength(before + 2)
})
