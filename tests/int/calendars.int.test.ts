import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'

import type { SeatWish } from '@/programme/bookings/SeatWish'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, reader } = await import('../helpers/house')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { bookSeat } = await import('@/programme/bookings/bookSeat')
const { acceptSeat, cancelSeat } = await import('@/programme/bookings/settleBooking')

const inOnline = {
  mode: 'both',
  meeting: { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' },
} as const

async function book(session: string, rest: Partial<SeatWish> = {}) {
  const wish = aWish(session, { language: 'en', waitIfFull: true, ...rest })
  const result = await bookSeat(await reader('en'), wish)
  if (!result.ok || !result.booking) throw new Error(JSON.stringify(result))
  return { wish, booking: result.booking, email: wish.email ?? '' }
}
const cancel = async (booking: string) => cancelSeat(await reader('en'), booking)
const accept = async (booking: string) => acceptSeat(await reader('en'), booking)

/** What a calendar program finds in the letters to somebody, one after the other. */
async function entriesOf(email: string) {
  await workQueue()
  const mine = letters.filter((letter) => [letter.to].flat().some((one) => one?.text === email))
  return mine.flatMap(({ attachments }) => {
    const files = attachments.filter(({ contentType }) => contentType === 'text/calendar')
    return files.map(({ content }) => {
      const calendar = new ICAL.Component(ICAL.parse(content.toString('utf8')) as unknown[])
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
      const method = calendar.getFirstPropertyValue('method')
      return { method, uid: event.uid, sequence: event.sequence, starts: event.startDate.toString() }
    })
  })
}

describe('the calendar of somebody who books', () => {
  test('gets the session, and loses it again when they cancel', async () => {
    const { id } = await anInfoSession({ startsAt: '2031-05-06T16:00:00Z', endsAt: '2031-05-06T18:00:00Z' })
    const { booking, email } = await book(id)
    await workQueue()
    await cancel(booking)

    const [first, second, ...others] = await entriesOf(email)
    expect(first).toEqual({ method: 'REQUEST', uid: first?.uid, sequence: 0, starts: '2031-05-06T18:00:00' })
    expect(second).toEqual({ ...first, method: 'CANCEL', sequence: 1 })
    expect(others).toEqual([])
  })

  test('keeps one number through every move, and each word about it counts more than the last', async () => {
    const [old, next] = [await anInfoSession(), await anInfoSession()]
    const { wish, booking, email } = await book(old.id)
    await workQueue()
    await bookSeat(await reader('en'), { ...wish, session: next.id })
    const there = await payload.find({ collection: 'bookings', where: { movesFrom: { equals: booking } }, depth: 0 })
    const moved = there.docs[0]?.id ?? ''
    await accept(moved)
    await workQueue()
    await cancel(moved)

    const entries = await entriesOf(email)
    expect(entries.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
    expect(entries.map(({ sequence }) => sequence)).toEqual([0, 2, 3])
  })

  test('gets nothing while they wait, and nothing to cancel when they leave the line', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await book(id)
    const { booking, email } = await book(id)
    await workQueue()
    await cancel(booking)

    expect(await entriesOf(email)).toEqual([])
  })

  test('never learns how to join online, nor a way to cancel, nor anything of the person but their address', async () => {
    const { id } = await anInfoSession(inOnline)
    const { wish, email } = await book(id, { telephone: '+32470112233' })
    await workQueue()

    const letter = letters.find(({ to }) => [to].flat().some((one) => one?.text === email))
    const file = letter?.attachments.find(({ contentType }) => contentType === 'text/calendar')
    const text = file?.content.toString('utf8').replace(/\r\n /g, '') ?? ''
    expect(text).toContain(`MAILTO:${email}`)
    expect(text).toContain(`/en/info-sessions/${id}`)
    expect(text).not.toMatch(/secret-room|220000000|my-booking|470112233/)
    expect(text).not.toContain(wish.firstName)
    expect(text).not.toContain(wish.lastName)
  })
})

test('a letter that is sent once more after a crash is the same letter to mail programs', async () => {
  const { id } = await anInfoSession()
  const { booking, email } = await book(id)
  const [{ taskListFor }, { runOnce }] = await Promise.all([import('@/tasks'), import('graphile-worker')])
  const { booking_letter: write } = taskListFor(payload)
  const taskList = {
    booking_letter: async (...work: Parameters<NonNullable<typeof write>>) => {
      await write?.(...work)
      await write?.(...work)
    },
  }
  await runOnce({ connectionString: process.env.DATABASE_URL ?? '', taskList, noHandleSignals: true })
  await bookSeat(await reader('en'), aWish(id, { email, language: 'en' }))
  await workQueue()

  const ids = letters.filter(({ to }) => [to].flat().some((one) => one?.text === email)).map((one) => one.messageId)
  expect(booking).toBeTruthy()
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[1])
})
