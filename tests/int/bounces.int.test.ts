import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { sql } from '@payloadcms/db-postgres'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, test } from 'vitest'

import { ask } from '../helpers/databases'
import { workQueue } from '../helpers/mailbox'
import { ofExchange, ofExim, ofGmail, ofHoliday, ofPostfix } from '../helpers/returns/bounces'

const sent: { from: string; to: string }[] = []
const dead = new Set<string>()
let bounce: (from: string) => Promise<unknown> = async () => undefined

// A provider that takes every letter, and gives those to the dead back to whoever stands on the envelope.
const provider = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
    const [from, to] = [mailFrom ? mailFrom.address : '', rcptTo[0]?.address ?? '']
    sent.push({ from, to })
    stream.resume().on('end', () => void (dead.has(to) ? bounce(from) : Promise.resolve()).then(() => done()))
  },
})
provider.listen(0, '127.0.0.1')
await once(provider.server, 'listening')
process.env.SMTP_URL = `smtp://127.0.0.1:${(provider.server.address() as AddressInfo).port}`
afterAll(() => provider.close())

const { payload, reader, requestAs } = await import('../helpers/house')
const { domain, openReceiver } = await import('../helpers/returns/receiver')
const { aBooking, callsDue, letTimePass } = await import('../helpers/programme/bookings')
const { bookingOf } = await import('../helpers/programme/booked')
const { anInfoSession } = await import('../helpers/programme/sessions')
const { whoWaits } = await import('../helpers/programme/applications')
const { listApplications } = await import('@/programme/board/listApplications')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { listCalls } = await import('@/programme/calls/listCalls')
const { decide } = await import('@/programme/way/decide')
const { noteMemberBounce } = await import('@/programme/returns/noteMemberBounce')
const { letterAddress, mailboxOf, memberAddress } = await import('@/programme/returns/returnAddress')
const { noteBounce } = await import('@/programme/returns/noteBounce')
const { changeContact } = await import('@/programme/bookings/changeContact')
const { confirmContact } = await import('@/programme/bookings/confirmContact')
const { cancelSeat } = await import('@/programme/bookings/settleBooking')

const { send } = await openReceiver()
const addressOf = ({ id: booking, email: to }: { id: string; email: string }) =>
  letterAddress(payload.secret, { booking, to, domain })
const telephone = '+32470445566'
const waiting = async () => {
  const [row] = await ask<{ count: number }>(
    process.env.DATABASE_URL ?? '',
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return row?.count
}

describe('a letter that does not arrive', () => {
  test('goes out with an address of its own, comes back to it, and becomes a call for the branch', async () => {
    const { id: session } = await anInfoSession()
    const booking = await aBooking(session, { telephone })
    dead.add(booking.email)
    bounce = (from) => send({ to: from, raw: ofPostfix({ to: from }) })
    await workQueue()

    expect(sent.find(({ to }) => to === booking.email)?.from).toBe(addressOf(booking))
    expect(await bookingOf(booking.id)).toMatchObject({ bouncedTo: 'email', bounceStatus: '5.1.1', state: 'booked' })
    expect(await callsDue(session)).toEqual(['bounced'])
    const { docs } = await payload.find({ collection: 'log', where: { document: { equals: booking.id } }, depth: 0 })
    expect(docs).toMatchObject([{ act: 'update', by: 'system', fields: 'bouncedAt', given: 'email, 5.1.1' }])
  })

  test.each([
    ['Postfix', ofPostfix, '5.1.1'],
    ['Exchange', ofExchange, '5.1.10'],
    ['Gmail', ofGmail, '5.1.1'],
    ['an old Exim', ofExim, '5.0.0'],
  ])('is known from the report of %s', async (_, write, bounceStatus) => {
    const booking = await aBooking((await anInfoSession()).id)
    const to = addressOf(booking)

    expect(await send({ to, raw: write({ to }) })).toMatch(/^250/)
    expect(await bookingOf(booking.id)).toMatchObject({ bounceStatus, bouncedTo: 'email' })
  })

  test('twice at once is one call', async () => {
    const { id: session } = await anInfoSession()
    const booking = await aBooking(session, { telephone })
    const to = addressOf(booking)
    const mailbox = mailboxOf(payload.secret, booking.email)
    const noting = async () => noteBounce(await requestAs(null), { booking: booking.id, mailbox, status: '5.1.1' })

    const holder = new Client({ connectionString: process.env.DATABASE_URL })
    await holder.connect()
    await holder.query('begin')
    await holder.query('select from bookings where id = $1 for update', [booking.id])
    const both = Promise.all([noting(), noting()]) // Neither can write before both have looked.
    await expect.poll(waiting, { timeout: 20_000 }).toBe(2)
    await holder.query('commit')
    await holder.end()

    expect((await both).sort()).toEqual(['known', 'noted'])
    await Promise.all([1, 2].map(() => send({ to, raw: ofGmail({ to }) })))

    expect(await callsDue(session)).toEqual(['bounced'])
  })

  test('after days of trying counts, whatever the reason was at the end', async () => {
    const booking = await aBooking((await anInfoSession()).id)
    const to = addressOf(booking)
    await send({ to, raw: ofPostfix({ to, status: '4.4.1' }) })

    expect((await bookingOf(booking.id)).bounceStatus).toBe('4.4.1')
  })

  test('is no call without a telephone, nor when the session is over', async () => {
    const [one, over] = [await anInfoSession(), await anInfoSession()]
    const [silent, late] = [await aBooking(one.id), await aBooking(over.id, { telephone })]
    await letTimePass(sql`
      update info_sessions set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'
      where id = ${over.id}`)
    for (const to of [addressOf(silent), addressOf(late)]) await send({ to, raw: ofPostfix({ to }) })

    expect([...(await callsDue(one.id)), ...(await callsDue(over.id))]).toEqual([])
    expect((await bookingOf(late.id)).bouncedAt).toBeTruthy()
  })
})

describe('what does not say that a letter will never arrive', () => {
  test.each([
    ['that it is late', (to: string) => ({ to, raw: ofPostfix({ to, action: 'delayed', status: '4.4.1' }) })],
    ['that it was handed on', (to: string) => ({ to, raw: ofExchange({ to, action: 'relayed', status: '2.0.0' }) })],
    ['a holiday', (to: string) => ({ to, raw: ofHoliday({ to }) })],
    [
      'a report that somebody sends in their own name',
      (to: string) => ({ to, from: 'a@b.example', raw: ofGmail({ to }) }),
    ],
  ])('%s is taken and changes nothing', async (_, mailTo) => {
    const { id: session } = await anInfoSession()
    const booking = await aBooking(session, { telephone })

    expect(await send(mailTo(addressOf(booking)))).toMatch(/^250/)
    expect((await bookingOf(booking.id)).bouncedAt).toBeNull()
    expect(await callsDue(session)).toEqual([])
  })

  test('nor does a bounce from an address that they have left', async () => {
    const booking = await aBooking((await anInfoSession()).id)
    const to = addressOf({ ...booking, email: 'earlier@example.org' })

    expect(await send({ to, raw: ofPostfix({ to }) })).toMatch(/^250/)
    expect((await bookingOf(booking.id)).bouncedAt).toBeNull()
  })
})

describe('whoever cannot be reached by letter', () => {
  async function aBounced() {
    const { id: session } = await anInfoSession()
    const booking = await aBooking(session, { telephone })
    const to = addressOf(booking)
    await send({ to, raw: ofPostfix({ to }) })
    return { session, booking }
  }

  test('is called instead of written to', async () => {
    const { session, booking } = await aBounced()
    await cancelSeat(await reader('en'), booking.id)

    expect((await callsDue(session)).sort()).toEqual(['bounced', 'cancelled'])
    await workQueue()
    expect(sent.filter(({ to }) => to === booking.email)).toHaveLength(0)
  })

  test('can be written to again once they have confirmed another address', async () => {
    const { session, booking } = await aBounced()
    const contact = { language: 'en', email: 'right@example.org', telephone } as const
    const req = await reader('en')
    await changeContact(req, { booking: booking.id, contact })
    expect((await bookingOf(booking.id)).bouncedAt).not.toBeNull()
    await confirmContact(req, { booking: booking.id, kind: 'email', contact: contact.email })

    expect(await bookingOf(booking.id)).toMatchObject({ bouncedAt: null, bounceStatus: null, bouncedTo: null })
    const { docs } = await payload.find({
      collection: 'calls',
      where: { 'booking.infoSession': { equals: session }, reason: { equals: 'bounced' } },
    })
    expect(docs.map(({ state }) => state)).toEqual(['reached'])
  })

  test('keeps the old address where only the new one is wrong', async () => {
    const { id: session } = await anInfoSession()
    const booking = await aBooking(session)
    const req = await reader('en')
    await changeContact(req, { booking: booking.id, contact: { language: 'en', email: 'typo@example.org' } })
    const to = addressOf({ ...booking, email: 'typo@example.org' })
    await send({ to, raw: ofPostfix({ to }) })
    expect(await bookingOf(booking.id)).toMatchObject({ bouncedTo: 'newEmail', email: booking.email })

    await changeContact(req, { booking: booking.id, contact: { language: 'en', email: 'good@example.org' } })
    expect((await bookingOf(booking.id)).bouncedTo).toBeNull()
  })
})

describe('a letter to a member that does not arrive', () => {
  const memberAt = async (id: string) => payload.findByID({ collection: 'members', id, depth: 0 })

  test('shows on the board and at the candidate, becomes one call, and what follows is said by telephone', async () => {
    const who = await whoWaits()
    await workQueue()
    await letTimePass(sql`update members set telephone = ${telephone} where id = ${who.member.id}`)
    const from = sent.filter(({ to }) => to === who.member.email).at(-1)?.from ?? ''
    expect(from).toBe(memberAddress(payload.secret, { member: who.member.id, to: who.member.email ?? '', domain }))

    await send({ to: from, raw: ofPostfix({ to: from }) })
    await send({ to: from, raw: ofPostfix({ to: from }) })

    expect(await memberAt(who.member.id)).toMatchObject({ bounceStatus: '5.1.1' })
    expect(await listApplications(who.req)).toMatchObject([{ waiting: [{ id: who.id, bounced: true }] }])
    expect((await readCandidate(who.req, who.id))?.member.bouncedAt).toBeTruthy()
    expect((await listCalls(who.req)).map(({ reason }) => reason)).toEqual(['bounced'])
    await decide(who.req, { application: who.id, decision: 'stop', why: 'Told us so' })
    expect((await listCalls(who.req)).map(({ reason }) => reason)).toEqual(['bounced', 'wayChanged'])
  })

  test('ends with another address, and so does the call', async () => {
    const { member, req } = await whoWaits()
    await letTimePass(sql`update members set telephone = ${telephone} where id = ${member.id}`)
    const mailbox = mailboxOf(payload.secret, member.email ?? '')
    const bounced = { member: member.id, mailbox, status: '5.1.1' }
    expect(await noteMemberBounce(await requestAs(null), bounced)).toBe('noted')
    expect(await noteMemberBounce(await requestAs(null), bounced)).toBe('known')
    await letTimePass(sql`update members set email = 'new-address@example.org' where id = ${member.id}`)
    expect(await memberAt(member.id)).toMatchObject({ bouncedAt: null, bounceStatus: null })
    expect(await listCalls(req)).toEqual([])
    expect(await noteMemberBounce(await requestAs(null), bounced)).toBe('gone')
  })
})
