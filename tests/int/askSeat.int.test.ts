import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { askCall } from '@/programme/bookings/askCall'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { bookingLimits } from '@/programme/bookings/limits'
import { listCallers } from '@/programme/sessions/listCallers'

import { ask } from '../helpers/databases'
import { aPublished, payload, reader } from '../helpers/house'
import { aBranch, anInfoSession, anotherBranch, aWish, statesOf } from '../helpers/programme/sessions'

const database = (statement: string) => ask<Record<string, unknown>>(process.env.DATABASE_URL ?? '', statement)
beforeEach(() => database('truncate sign_in_limits, calls cascade'))

let people = 0
const aBody = (rest: object = {}) => ({
  firstName: 'Amina',
  lastName: 'Diallo',
  email: `program-${process.pid}-${++people}@example.org`,
  language: 'en',
  consent: true,
  ...rest,
})

/** Posts to the API as the front hands it on: with the one address that it believes. */
async function post(session: string, body: unknown, { from = `2001:db8:0:${people}::1`, language = 'en' } = {}) {
  const request = new Request(`http://localhost:3000/api/info-sessions/${session}/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, 'accept-language': language },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, again: answer.headers.get('retry-after'), body: (await answer.json()) as Said }
}
type Said = { state?: string; code?: string; error?: string; alternatives?: { id: string }[]; errors?: object[] }

describe('a program that books', () => {
  test('gets a seat and its code', async () => {
    const { id } = await anInfoSession()

    const answer = await post(id, aBody({ telephone: '0470 12 34 56' }))

    expect(answer).toMatchObject({ status: 201, body: { state: 'booked' } })
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'state'])
    expect(await statesOf(id)).toEqual({ booked: 1 })
  })

  test('waits where the session is full, if it said that it would', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await post(id, aBody())

    expect(await post(id, aBody({ waitIfFull: true }))).toMatchObject({ status: 201, body: { state: 'waiting' } })
  })

  test('hears that the session is full, and where there is a place', async () => {
    const full = await anInfoSession({ capacity: 1, audience: 'mentees' })
    const other = await anInfoSession({ audience: 'mentees' })
    await post(full.id, aBody())

    const answer = await post(full.id, aBody())

    expect(answer).toMatchObject({ status: 409, body: { error: 'full', alternatives: [{ id: other.id }] } })
  })

  test.each([
    ['draft', 'closed'],
    ['closed', 'closed'],
    ['cancelled', 'cancelled'],
  ] as const)('hears of a %s session that it is %s', async (state, error) => {
    const { id } = await anInfoSession({ state })

    expect(await post(id, aBody())).toMatchObject({ status: 409, body: { error } })
  })

  test('hears that a session has begun', async () => {
    const startsAt = new Date(Date.now() - 60_000).toISOString()
    const { id } = await anInfoSession({ startsAt })

    expect(await post(id, aBody())).toMatchObject({ status: 409, body: { error: 'started' } })
  })

  test.each([
    ['no JSON', '{', 'firstName'],
    ['a list', [], 'lastName'],
    ['no contact', aBody({ email: undefined }), 'email'],
    ['no consent', aBody({ consent: 'yes' }), 'consent'],
    ['ten thousand smiles', aBody({ firstName: '🙂'.repeat(10_000) }), 'firstName'],
    ['a telephone of nowhere', aBody({ telephone: '123' }), 'telephone'],
  ])('that sends %s is told which field is wrong', async (_, body, field) => {
    const { id } = await anInfoSession()

    const answer = await post(id, body)

    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual({ field, message: expect.any(String) as string })
    expect(await statesOf(id)).toEqual({})
  })

  test('is told in its own language', async () => {
    const { id } = await anInfoSession()

    const [french, dutch] = [
      await post(id, aBody({ language: 'fr', firstName: '' })),
      await post(id, '{', { language: 'nl' }),
    ]

    expect(JSON.stringify(french.body)).toContain('Écrivez votre prénom')
    expect(JSON.stringify(dutch.body)).toContain('Vul je voornaam in')
  })

  test.each(['no-id', crypto.randomUUID()])('finds no session at %s', async (id) => {
    expect(await post(id, aBody())).toMatchObject({ status: 404, body: { error: 'unknown' } })
  })

  test('learns nothing about who is booked: a repeat and a third name sound like anybody new', async () => {
    const { id } = await anInfoSession({ capacity: 10 })
    const { email } = aBody()
    const said = []
    for (const firstName of ['Amina', 'Amina', 'Leïla']) said.push(await post(id, aBody({ email, firstName })))

    const shapes = said.map(({ status, again, body: { state, code } }) => [status, again, state, code?.length])
    expect(new Set(shapes.map(String)).size).toBe(1)
    expect(new Set(said.map(({ body }) => body.code)).size).toBe(3)
    expect(await statesOf(id)).toEqual({ booked: 2 })
  })

  test('is told to come back where the session stays locked, and nothing is booked', async () => {
    const { id } = await anInfoSession()
    const answer = await payload.db.drizzle.transaction(async (tx) => {
      await tx.execute(sql`select id from info_sessions where id = ${id} for update`)
      return post(id, aBody())
    })

    expect(answer).toMatchObject({ status: 503, again: '5', body: { error: 'busy' } })
    expect(await statesOf(id)).toEqual({})
  })

  test('waits for nobody to hear that there is nothing left', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await post(id, aBody())
    await post(id, aBody()) // Whoever comes first after the last seat finds it out under the lock.

    const answer = await payload.db.drizzle.transaction(async (tx) => {
      await tx.execute(sql`select id from info_sessions where id = ${id} for update`)
      return post(id, aBody())
    })

    expect(answer).toMatchObject({ status: 409, body: { error: 'full' } })
  })

  test('gets a seat whose hold has run out, though the session still looks full', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await post(id, aBody())
    await database(`
      update bookings set state = 'held', hold_for = 'proof', held_until = now() - interval '1 second'
      where info_session_id = '${id}'`)

    expect(await post(id, aBody())).toMatchObject({ status: 201, body: { state: 'booked' } })
  })
})

describe('too many tries', () => {
  const most = bookingLimits.bookingAddress.points

  test('from one network must wait; its neighbours need not', async () => {
    const { id } = await anInfoSession({ capacity: 1, waitingSeats: 0 })
    const from = (host: number) => ({ from: `2001:db8:1:2::${host}` })
    for (let host = 1; host <= most; host++) expect((await post(id, aBody(), from(host))).status).not.toBe(429)

    const answer = await post(id, aBody(), from(9999))

    expect(answer).toMatchObject({ status: 429, body: { error: 'wait' } })
    expect(Number(answer.again)).toBeGreaterThan(0)
    expect((await post(id, aBody(), { from: '2001:db8:1:3::1' })).status).toBe(409)
  })

  test('of forty at once, no more than may are let through', async () => {
    const { id } = await anInfoSession({ capacity: 50 })

    const answers = await Promise.all(Array.from({ length: 40 }, () => post(id, aBody(), { from: '192.0.2.1' })))

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(most)
    const { booked = 0, asked = 0 } = await statesOf(id)
    expect(booked + asked).toBe(most)
  })

  test('for one contact must wait a day, from wherever they come and however they write it', async () => {
    const { id } = await anInfoSession({ capacity: 10 })
    const telephone = ['0470 99 88 77', '+32470998877', '0470/99.88.77', '0032 470 99 88 77']
    const statuses = []
    for (const number of telephone)
      statuses.push((await post(id, aBody({ email: undefined, telephone: number }))).status)

    expect(statuses).toEqual([201, 201, 201, 429])
  })

  test('that were refused a seat do not count for the contact', async () => {
    const { id } = await anInfoSession({ state: 'closed' })
    const { email } = aBody()
    for (let time = 0; time < 6; time++) expect((await post(id, aBody({ email }))).status).toBe(409)
  })
})

describe('whoever wants to be called', () => {
  const wish = { name: 'Amina', telephone: '+32470123456', language: 'nl', address: '192.0.2.1' } as const

  test('stands on the branch’s call list, once while the call is due', async () => {
    const session = await anInfoSession()
    const call = async () => askCall(await reader('nl'), { ...wish, session: session.id })

    expect(await Promise.all([call(), call()])).toEqual([{ ok: true }, { ok: true }])

    const { docs } = await payload.find({ collection: 'calls', depth: 0 })
    expect(docs).toMatchObject([
      { name: 'Amina', telephone: wish.telephone, reason: 'callBack', state: 'due', branch: await aBranch() },
    ])
  })

  test('must wait after three tries with one number', async () => {
    const session = (await anInfoSession()).id
    const call = async () => askCall(await reader('nl'), { ...wish, session })
    for (let time = 0; time < 3; time++) expect(await call()).toEqual({ ok: true })

    expect(await call()).toMatchObject({ ok: false, reason: 'wait' })
  })

  test('cannot be called for a draft', async () => {
    const session = (await anInfoSession({ state: 'draft' })).id

    expect(await askCall(await reader('nl'), { ...wish, session })).toEqual({ ok: false, reason: 'unknown' })
  })

  test('is called by the branch that they choose, where no session says which one', async () => {
    const branch = await aPublished('branches', { fr: 'Namur', nl: 'Namen' }, { city: 'Namur', country: 'BE' })
    await anInfoSession({ branch })
    expect(await listCallers(await reader('nl'))).toContainEqual({ id: branch, name: 'Namen' })
    const nobody = { ...wish, telephone: '+32470515253', branch: await anotherBranch() }
    expect(await askCall(await reader('nl'), nobody)).toEqual({ ok: false, reason: 'unknown' })

    const asked = { ...wish, telephone: '+32470515253', branch }
    expect(await askCall(await reader('nl'), asked)).toEqual({ ok: true })
    const where = { telephone: { equals: '+32470515253' } }
    const { docs } = await payload.find({ collection: 'calls', where, depth: 0 })
    expect(docs).toMatchObject([{ branch, reason: 'callBack', state: 'due' }])
  })
})

test('a person’s seat is still given while a program is told to wait', async () => {
  const { id } = await anInfoSession({ capacity: 50 })
  for (let time = 0; time <= bookingLimits.bookingAddress.points; time++) await post(id, aBody(), { from: '192.0.2.7' })

  expect(await bookSeat(await reader('fr'), aWish(id))).toMatchObject({ ok: true, state: 'booked' })
})

test('only what may be lost in a crash is written without waiting for the disk', async () => {
  const rows = await database(`
    select relname as name from pg_class where relpersistence = 'u' and relkind = 'r' order by relname`)
  expect(rows.map(({ name }) => name)).toEqual(['booking_visits', 'sign_in_limits'])
})
