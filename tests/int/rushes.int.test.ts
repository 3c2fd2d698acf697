import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { askLink } from '@/programme/bookings/askLink'
import { passOnSeats } from '@/programme/bookings/passOnSeats'
import { proofDigits } from '@/programme/bookings/proofDigits'
import { proveByDigits } from '@/programme/bookings/proveByDigits'
import { shareOf } from '@/programme/bookings/rushRule'
import { asksProof } from '@/programme/bookings/watchRush'

import { payload, reader } from '../helpers/house'
import { callsDue, letTimePass, lettersQueued } from '../helpers/programme/bookings'
import { anInfoSession, statesOf } from '../helpers/programme/sessions'

beforeEach(() => letTimePass(sql`truncate sign_in_limits`))

type Said = { state: string; code: string; reserved?: boolean }
let people = 0

/** Somebody books by program, from an address of their own or another one. */
async function post(
  session: string,
  {
    from = `2001:db8:1:${++people}::1`,
    telephone = '',
    email = `rush-${process.pid}-${++people}@example.org`,
    lastName = `Person ${people}`,
  } = {},
): Promise<Said> {
  const contact = telephone ? { telephone } : { email }
  const person = { firstName: 'Amina', lastName, language: 'en', consent: true, waitIfFull: true }
  const request = new Request(`http://localhost:3000/api/info-sessions/${session}/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ ...person, ...contact }),
  })
  return (await (await handleEndpoints({ config, request })).json()) as Said
}

/** A program at five addresses that sends in turn. */
async function flood(session: string, posts: number): Promise<Said[]> {
  const said: Said[] = []
  for (let one = 0; one < posts; one++) said.push(await post(session, { from: `198.51.100.${one % 5}` }))
  return said
}

const bookingWith = async (code: string): Promise<string> => {
  const { rows } = await letTimePass(sql`select id from bookings where code = ${code}`)
  return rows[0]?.id as string
}

const prove = async ({ code }: Said, address = '203.0.113.7') => {
  const digits = proofDigits(payload.secret, await bookingWith(code))
  return proveByDigits(await reader('en'), { code, digits, address })
}

const tenMinutesLater = (session: string) =>
  letTimePass(sql`
    with visits as (update booking_visits set over_at = over_at - interval '11 minutes'),
      rushes as (update booking_rushes set asks_until = asks_until - interval '11 minutes')
    update bookings set created_at = created_at - interval '11 minutes' where info_session_id = ${session}`)

describe('a program that books far more than its visitors explain', () => {
  test('holds a fifth of the seats, and is asked to prove its contacts beyond them', async () => {
    const { id } = await anInfoSession({ capacity: 20 })

    const said = await flood(id, 30)

    expect(await statesOf(id)).toEqual({ booked: shareOf(20, { share: 20 }), asked: 26 })
    expect(said[0]).toMatchObject({ state: 'booked' })
    expect(said[29]).toMatchObject({ state: 'held', reserved: false })
  })

  test('is noticed: the form says so, and the log does once', async () => {
    const { id } = await anInfoSession({ capacity: 20 })
    expect(await asksProof(payload, id)).toBe(false)

    await flood(id, 12)

    expect(await asksProof(payload, id)).toBe(true)
    const { rows } = await letTimePass(sql`select "by", given from log where document = ${id} and given = 'rush'`)
    expect(rows).toEqual([{ by: 'system', given: 'rush' }])
  })

  test('holds nothing by telephone either, and its calls go with it', async () => {
    const { id } = await anInfoSession({ capacity: 10 })
    for (let one = 0; one < 6; one++) await post(id, { from: '198.51.100.9', telephone: `+3247055667${one}` })
    expect(await statesOf(id)).toEqual({ booked: 2, asked: 4 })
    expect((await callsDue(id)).filter((reason) => reason === 'prove')).toHaveLength(4)

    await letTimePass(sql`update bookings set held_until = now() - interval '1 second' where state = 'asked'`)
    await post(id, { from: '198.51.100.9' })

    expect(await statesOf(id)).toMatchObject({ booked: 2, expired: 4 })
    expect(await callsDue(id)).not.toContain('prove')
  })

  test('is forgotten ten minutes after it went', async () => {
    const { id } = await anInfoSession({ capacity: 20 })
    await flood(id, 12)
    await tenMinutesLater(id)

    expect(await asksProof(payload, id)).toBe(false)
    expect(await post(id)).toMatchObject({ state: 'booked' })
  })
})

describe('a person who comes in the middle of it', () => {
  test('is asked, and has their seat once they typed the digits of their letter, sent twice or not', async () => {
    const { id } = await anInfoSession({ capacity: 20 })
    await flood(id, 12)
    const person = await post(id)
    await flood(id, 12)
    const booking = await bookingWith(person.code)
    expect(person).toMatchObject({ state: 'held', reserved: false })
    expect((await lettersQueued(id)).filter((letter) => letter.booking === booking)).toMatchObject([{ about: 'prove' }])

    expect(await prove(person)).toMatchObject({ ok: true })
    expect(await prove(person)).toMatchObject({ ok: true })

    expect((await payload.findByID({ collection: 'bookings', id: booking, depth: 0 })).state).toBe('booked')
    expect(await statesOf(id)).toMatchObject({ booked: 5 })
  })

  test('goes on the waiting list where the seats went to others who had proved theirs', async () => {
    const { id } = await anInfoSession({ capacity: 3 })
    const [, , early, late] = [await post(id), await post(id), await post(id), await post(id)]
    expect(await statesOf(id)).toEqual({ booked: 2, asked: 2 })

    await prove(early)
    expect(await prove(late, '203.0.113.8')).toMatchObject({ ok: true })

    expect(await statesOf(id)).toEqual({ booked: 3, waiting: 1 })
    const { rows } = await letTimePass(sql`
      select step from booking_steps where booking_id = ${await bookingWith(late.code)}`)
    expect(rows).toEqual([{ step: 'joined' }])
  })
})

describe('people who race for the seats', () => {
  test('a hundred from a hundred addresses are all treated as people', async () => {
    const { id } = await anInfoSession({ capacity: 10, waitingSeats: 0 })

    const said = await Promise.all(Array.from({ length: 100 }, (_, one) => post(id, { from: `203.0.113.${one}` })))

    expect(said.filter(({ state }) => state === 'booked')).toHaveLength(10)
    expect(await statesOf(id)).toEqual({ booked: 10 })
    expect(await asksProof(payload, id)).toBe(false)
  })
})

describe('what strangers can have sent to one contact in a day', () => {
  const email = `somebody-${process.pid}@example.org`

  test('is three letters, whatever they ask for and from wherever', async () => {
    const [one, other] = [
      await anInfoSession({ capacity: 20 }),
      await anInfoSession({ capacity: 20, audience: 'mentees' }),
    ]
    const answers: unknown[] = []
    for (const { id } of [one, other]) answers.push((await post(id, { email })).state)
    for (let time = 0; time < 3; time++) {
      const asked = await askLink(await reader('en'), { contact: email, address: `192.0.2.${time}` })
      answers.push(asked.ok || asked.reason)
    }
    answers.push(await post(one.id, { email }))

    expect(answers).toEqual(['booked', 'booked', true, 'wait', 'wait', { error: 'wait' }])
  })
})

/** When what is asked for in a session ends: of the rush together, and of whoever has a time of their own. */
async function endsAsked(session: string): Promise<{ rush: Date[]; alone: Date[] }> {
  const { rows } = await letTimePass(sql`
    select job.key, job.run_at as at
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = ${passOnSeats.name} and job.payload->>'session' = ${session}`)
  const under = (word: string | null) => rows.filter(({ key }) => key === word).map(({ at }) => new Date(String(at)))
  return { rush: under(`asked ${session}`), alone: under(null) }
}

describe('somebody who is booked elsewhere and chooses this session in the middle of it', () => {
  test('who can only be called does not put the end of those off who were written to', async () => {
    const { id } = await anInfoSession({ capacity: 20 })
    await flood(id, 12)
    const before = await endsAsked(id)

    await post(id, { email: undefined, telephone: '+3223334466' })

    const { rows } = await letTimePass(sql`
      select held_until as until from bookings where info_session_id = ${id} and telephone = '+3223334466'`)
    expect(new Date(String(rows[0]?.until)).getTime() - Date.now()).toBeGreaterThan(20 * 3_600_000)
    expect((await endsAsked(id)).rush).toEqual(before.rush)
  })

  test('has a day of their own to say so, and puts nobody else’s end off', async () => {
    const [old, { id }] = [await anInfoSession(), await anInfoSession({ capacity: 20 })]
    const mover = { email: `mover-${process.pid}@example.org`, lastName: 'Mover' }
    await post(old.id, mover)
    await flood(id, 12)
    const before = await endsAsked(id)

    await post(id, mover)

    const { rows } = await letTimePass(sql`
      select state, held_until as until from bookings where info_session_id = ${id} and hold_for = 'move'`)
    const until = new Date(String(rows[0]?.until))
    expect(rows).toMatchObject([{ state: 'asked' }])
    expect(before.rush).toHaveLength(1)
    expect(await endsAsked(id)).toEqual({ rush: before.rush, alone: [...before.alone, until] })
  })
})
