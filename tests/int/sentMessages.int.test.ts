import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'
import { openTextGateway } from '../helpers/textGateway'

const letters = await openMailbox()
const gateway = await openTextGateway()
const { payload, requestAs } = await import('../helpers/house')
const { tablesSaying } = await import('../helpers/clearing')
const { aDay, whoWaits } = await import('../helpers/programme/applications')
const { booked } = await import('../helpers/programme/booked')
const { byPhone, digitsIn, readersOf, tokenIn } = await import('../helpers/programme/byPhone')
const { aMentor, aRun, seated } = await import('../helpers/programme/courses')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { readCandidate } = await import('@/programme/applications/readCandidate')
const { askSeat } = await import('@/programme/bookings/askSeat')
const { eraseOwn } = await import('@/programme/bookings/eraseOwn')
const { readOwnData } = await import('@/programme/bookings/readOwnData')
const { eraseMember } = await import('@/programme/members/eraseMember')
const { readMemberData } = await import('@/programme/members/readMemberData')
const { keepSent } = await import('@/programme/sent/keepSent')
const { decide } = await import('@/programme/way/decide')

const { drizzle } = payload.db as unknown as PostgresAdapter
const { textsTo } = readersOf(gateway)
const nobody = () => requestAs(null)
const messagesOf = async (booking: string) => (await readOwnData(await nobody(), { booking }))[0]?.messages
const letterTo = (email: string) => letters.find(({ to }) => [to].flat().some((one) => one?.text === email))

describe('what was written to somebody', () => {
  test('stands among their own data: what a letter said, without its way in', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id, { language: 'en', lastName: 'Steenbolk' })
    expect(await messagesOf(mine.id)).toEqual([])

    await workQueue()

    const [sent, ...more] = (await messagesOf(mine.id)) ?? []
    const letter = letterTo(mine.email)
    const token = /\/([\w-]{43})/.exec(letter?.text ?? '')?.[1]
    expect(more).toEqual([])
    expect(sent?.subject).toBe(letter?.subject)
    expect(sent?.text).toContain(`Your code\n${mine.code}`)
    expect(sent?.text).not.toMatch(/https?:|DUO for a JOB/)
    expect(token).toHaveLength(43)
    expect(await tablesSaying(token ?? '-')).toEqual([])
    expect(Date.now() - new Date(sent?.at ?? 0).getTime()).toBeLessThan(60_000)
  })

  test('by text message has no subject, no link, and no digits that prove a number', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    const [text] = await textsTo(mine.wish.telephone)
    expect(await messagesOf(mine.id)).toMatchObject([{ subject: null }])
    const [kept] = (await messagesOf(mine.id)) ?? []
    expect(text?.text).toContain(kept?.text.split('\n').at(-1))
    expect(kept?.text).not.toContain(tokenIn(text))

    const proved = await anInfoSession({ proveContact: true })
    const wish = aWish(proved.id, { email: undefined, telephone: '+32471999901', language: 'en' })
    await askSeat(await nobody(), { wish, address: '203.0.113.77' })
    const [asked] = await textsTo(wish.telephone)
    expect(digitsIn(asked)).toHaveLength(6)
    const { rows } = await drizzle.execute(
      sql`select text from sent_messages join bookings on bookings.id = booking_id where telephone = ${wish.telephone}`,
    )
    expect(rows).toHaveLength(1)
    expect(String(rows[0]?.text)).not.toContain(digitsIn(asked))
  })

  test('in a letter that proves an address is kept without its digits', async () => {
    const { id } = await anInfoSession({ proveContact: true })
    const wish = aWish(id, { language: 'en' })
    await askSeat(await nobody(), { wish, address: '203.0.113.77' })
    await workQueue()
    const digits = /(?<!\d)\d{6}(?!\d)/.exec(letterTo(wish.email ?? '')?.text ?? '')?.[0]
    const { rows } = await drizzle.execute(
      sql`select text from sent_messages join bookings on bookings.id = booking_id where email = ${wish.email}`,
    )
    expect(rows).toHaveLength(1)
    expect(digits).toHaveLength(6)
    expect(String(rows[0]?.text)).not.toContain(digits)
  })

  test('as a member, their courses included, is theirs and the coordinator’s to read', async () => {
    const who = await whoWaits({ role: 'mentee', language: 'en' })
    const other = await whoWaits({ role: 'mentee', language: 'en' })
    const held = { application: who.id, decision: 'hold', until: aDay(30) } as const
    expect(await decide(who.req, held)).toEqual({ ok: true })
    await workQueue()

    const { messages } = await readMemberData(await nobody(), who.member)
    expect(messages.map(({ subject }) => subject)).toContain('Your application waits')
    expect((await readCandidate(who.req, who.id))?.messages).toEqual(messages)
    const theirs = (await readMemberData(await nobody(), other.member)).messages
    expect(theirs.map(({ subject }) => subject)).not.toContain('Your application waits')

    const run = await aRun()
    const mentor = await aMentor(run.branch)
    await seated(mentor, run.id)
    await workQueue()
    expect((await readMemberData(await nobody(), mentor)).messages).toHaveLength(1)
    await eraseMember(await nobody(), mentor)
    await eraseMember(await nobody(), who.member)
    for (const { lastName } of [mentor, who.member]) expect(await tablesSaying(lastName)).toEqual([])
  })
})

describe('what was sent', () => {
  test('is kept once, however often its job runs, and changes nothing', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id)
    const sent = {
      concerns: { booking: mine.id },
      subject: 'A',
      text: 'A',
      language: 'fr',
      messageId: `<${mine.id}@example.org>`,
    } as const
    await Promise.all([1, 2, 3].map(() => keepSent(payload, sent)))
    await keepSent(payload, { ...sent, text: 'B' })
    expect(await messagesOf(mine.id)).toMatchObject([{ subject: 'A', text: 'A' }])
  })

  test('goes with its person, and is not kept for anybody who is gone by then', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id, { lastName: 'Zeebaars' })
    await workQueue()
    const text = 'Hello Zeebaars'
    const sent = {
      concerns: { booking: mine.id },
      text,
      language: 'en',
      messageId: `<late.${mine.id}@example.org>`,
    } as const
    await Promise.all([eraseOwn(await nobody(), { booking: mine.id }), keepSent(payload, sent)])
    await keepSent(payload, { ...sent, messageId: `<later.${mine.id}@example.org>` })
    expect(await tablesSaying('Zeebaars')).toEqual([])
  })

  test('belongs to a booking or to a member, never to both or to nobody', async () => {
    const one = (booking: string | null, member: string | null) =>
      drizzle.execute(sql`insert into sent_messages (id, booking_id, member_id, text, language, message_id)
        values (gen_random_uuid(), ${booking}, ${member}, 'A', 'fr', gen_random_uuid()::text)`)
    const { member } = await whoWaits()
    const mine = await booked((await anInfoSession()).id)
    await expect(one(null, null)).rejects.toMatchObject({ cause: { constraint: 'sent_messages_of_one' } })
    await expect(one(mine.id, member.id)).rejects.toMatchObject({ cause: { constraint: 'sent_messages_of_one' } })
  })
})
