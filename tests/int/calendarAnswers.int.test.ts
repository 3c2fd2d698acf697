import { sql } from '@payloadcms/db-postgres'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'

import { idOf } from '@/platform/idOf'

import { openMailbox, workQueue } from '../helpers/mailbox'
import { ofApple, ofGoogle, ofOutlook, type Pressed } from '../helpers/returns/answers'

const letters = await openMailbox()
const { aNewColleague, payload, reader, requestAs } = await import('../helpers/house')
const { domain, openReceiver } = await import('../helpers/returns/receiver')
const { aBooking, callsDue, letTimePass } = await import('../helpers/programme/bookings')
const { bookingOf } = await import('../helpers/programme/booked')
const { anInfoSession } = await import('../helpers/programme/sessions')
const { calendarAddress } = await import('@/programme/returns/returnAddress')
const { cancelSeat } = await import('@/programme/bookings/settleBooking')
const { moveSeat } = await import('@/programme/bookings/moveSeat')
const { confirmComing } = await import('@/programme/reminders/confirmComing')
const { listCalls } = await import('@/programme/calls/listCalls')
const { recordCall } = await import('@/programme/calls/recordCall')

const { send } = await openReceiver()
const telephone = '+32470445577'

/** Somebody booked, and what their calendar knows. */
async function anInvited(rest: object = { telephone }) {
  const { id: session, branch } = await anInfoSession()
  const booking = await aBooking(session, rest)
  const { calendarUid } = await bookingOf(booking.id)
  const uid = calendarUid ?? ''
  const to = calendarAddress(payload.secret, { uid, domain }) ?? ''
  const press = (pressed: Partial<Pressed> = {}, write = ofGoogle) => {
    const raw = write({ to, uid, attendee: booking.email, ...pressed })
    return send({ from: booking.email, to, raw })
  }
  return { session, branch: idOf(branch), ...booking, uid, press }
}
const answerOf = async (id: string) => (await bookingOf(id)).calendarAnswer

test('an invitation asks for an answer, and says where to send it: one address for the booking’s whole life', async () => {
  const { id, email, uid } = await anInvited({})
  await workQueue()
  await cancelSeat(await reader('en'), id)
  await workQueue()

  const files = letters
    .filter((letter) => [letter.to].flat().some((one) => one?.text === email))
    .flatMap(({ attachments }) => attachments.filter(({ contentType }) => contentType === 'text/calendar'))
  const events = files.map(({ content }) => {
    const calendar = new ICAL.Component(ICAL.parse(content.toString('utf8')) as unknown[])
    return calendar.getFirstSubcomponent('vevent')
  })
  const address = `mailto:${calendarAddress(payload.secret, { uid, domain })}`
  expect(events.map((event) => event?.getFirstPropertyValue('organizer'))).toEqual([address, address])
  const asked = events[0]?.getFirstProperty('attendee')
  expect([asked?.getFirstParameter('rsvp'), asked?.getFirstParameter('partstat')]).toEqual(['TRUE', 'NEEDS-ACTION'])
})

describe('whoever says no in their calendar', () => {
  test.each([
    ['Google', ofGoogle],
    ['Outlook', ofOutlook],
    ['Apple', ofApple],
  ])('of %s keeps their place, and the branch asks', async (_, write) => {
    const { id, session, press } = await anInvited()

    expect(await press({}, write)).toMatch(/^250/)
    expect(await bookingOf(id)).toMatchObject({ state: 'booked', calendarAnswer: 'declined' })
    expect(await callsDue(session)).toEqual(['declined'])
  })

  test('and then yes need not be called, and has said that they come', async () => {
    const { id, session, press } = await anInvited()
    await press({ at: '2026-11-01T10:00:00Z' })
    await press({ at: '2026-11-01T10:05:00Z', partstat: 'ACCEPTED' })

    expect(await bookingOf(id)).toMatchObject({ calendarAnswer: 'accepted', state: 'booked' })
    expect((await bookingOf(id)).confirmedAt).not.toBeNull()
    expect(await dueCallsOf(session)).toEqual([])
  })

  test('is believed by their newest word, in whatever order the mails come', async () => {
    const { id, press } = await anInvited()
    await press({ at: '2026-11-01T10:05:00Z', partstat: 'TENTATIVE' })
    await press({ at: '2026-11-01T10:00:00Z' })

    expect(await answerOf(id)).toBe('tentative')
  })

  test('twice is asked once; who had said that they come has taken it back', async () => {
    const { id, session, press } = await anInvited()
    await confirmComing(await reader('en'), id)
    await Promise.all([press(), press({}, ofOutlook)])

    expect((await bookingOf(id)).confirmedAt).toBeNull()
    expect(await callsDue(session)).toEqual(['declined'])
  })

  test.each([
    ['accept', 'booked', null],
    ['decline', 'cancelled', null],
  ] as const)('is asked by the branch, and what they say then counts: %s', async (settle, state, calendarAnswer) => {
    const { id, session, branch, press } = await anInvited()
    await press()
    const req = await requestAs(await aNewColleague({ roles: ['coordinator'], branches: [branch] }))
    const call = (await listCalls(req)).find(({ reason, session: at }) => reason === 'declined' && at?.id === session)
    expect(call?.asksComing).toBe(true)

    expect(await recordCall(req, { call: call?.id ?? '', result: 'reached', settle })).toEqual({ ok: true })
    expect(await bookingOf(id)).toMatchObject({ state, calendarAnswer })
    const { docs } = await payload.find({ collection: 'calls', where: { id: { equals: call?.id } }, depth: 0 })
    expect(docs).toMatchObject([{ state: 'reached', tries: [{ result: 'reached' }] }])
  })
})

describe('an answer that says nothing any more', () => {
  test('about an earlier version is left aside', async () => {
    const { id, press } = await anInvited()
    await letTimePass(sql`update bookings set calendar_sequence = 2 where id = ${id}`)
    await press({ sequence: 1 })
    expect(await answerOf(id)).toBeNull()

    await press({ sequence: 2 })
    expect(await answerOf(id)).toBe('declined')
  })

  test('goes when the session changes: the calendar is asked anew', async () => {
    const { id, session, press } = await anInvited()
    await press()
    await letTimePass(sql`update bookings set calendar_sequence = calendar_sequence + 1 where id = ${id}`)

    expect(await answerOf(id)).toBeNull()
    expect(await dueCallsOf(session)).toEqual([])
  })

  test('after they have cancelled changes nothing', async () => {
    const { id, session, press } = await anInvited()
    await cancelSeat(await reader('en'), id)
    expect(await press({ sequence: 1 })).toMatch(/^250/)

    expect(await bookingOf(id)).toMatchObject({ state: 'cancelled', calendarAnswer: null })
    expect(await callsDue(session)).not.toContain('declined')
  })

  test('after the start changes nothing', async () => {
    const { id, session, press } = await anInvited()
    await letTimePass(sql`update info_sessions set starts_at = now() - interval '1 minute' where id = ${session}`)
    await press()

    expect(await answerOf(id)).toBeNull()
  })

  test('finds whoever has moved at their new date', async () => {
    const { id, press } = await anInvited()
    const next = await anInfoSession()
    await moveSeat(await reader('en'), { booking: id, session: next.id })
    await press({ sequence: 9 })

    const { docs } = await payload.find({ collection: 'bookings', where: { movesFrom: { equals: id } }, depth: 0 })
    expect(docs).toMatchObject([{ state: 'booked', calendarAnswer: 'declined' }])
    expect(await answerOf(id)).toBeNull()
  })
})

describe('nobody else', () => {
  test('can answer: not at the address of another booking, not in another name', async () => {
    const [one, other] = [await anInvited(), await anInvited()]
    await one.press({ uid: other.uid, attendee: other.email })
    await one.press({ attendee: 'friend@example.org' })

    expect([await answerOf(one.id), await answerOf(other.id)]).toEqual([null, null])
  })

  test.each<[string, { method?: string; extra?: string }]>([
    ['an invitation', { method: 'METHOD:REQUEST' }],
    ['a counter-proposal', { method: 'METHOD:COUNTER' }],
    ['two answers in one', { extra: 'ATTENDEE;PARTSTAT=DECLINED:mailto:second@example.org\r\nCREATED:' }],
  ])('%s is no answer', async (_, { method = 'METHOD:REPLY', extra = 'CREATED:' }) => {
    const { id, press } = await anInvited()
    const changed = (pressed: Pressed) =>
      ofGoogle(pressed)
        .replace('METHOD:REPLY', method)
        .replace('CREATED:', extra)
        .replace(/--m1\r\nContent-Type: application\/ics[^]*/, '--m1--')
    expect(await press({}, changed)).toMatch(/^250/)

    expect(await answerOf(id)).toBeNull()
  })
})

async function dueCallsOf(session: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'calls',
    where: { 'booking.infoSession': { equals: session }, state: { equals: 'due' } },
  })
  return docs.map(({ reason }) => reason)
}
