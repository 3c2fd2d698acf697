import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { actFor, type Deed } from '@/programme/behalf/actFor'
import { listTargets } from '@/programme/behalf/listTargets'
import { readLine } from '@/programme/behalf/readLine'
import { inTransaction } from '@/platform/transaction'
import { readPerson } from '@/programme/behalf/readPerson'
import { takeFor } from '@/programme/behalf/takeFor'
import { openLink } from '@/programme/bookings/links'
import { readOwn } from '@/programme/bookings/readOwn'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'

import { aNewColleague, payload, reader } from '../helpers/house'
import { aBooking, byTelephone, callsDue, lettersQueued, letTimePass } from '../helpers/programme/bookings'
import { aCoordinator, as, bookingOf } from '../helpers/programme/door'
import { anotherBranch, anInfoSession, statesOf } from '../helpers/programme/sessions'

const coordinator = await aCoordinator()
const act = async (booking: string, deed: Deed, why = 'Asked by telephone', who = coordinator) =>
  actFor(await as(who), { booking, deed, why })
const logOf = async (document: string) =>
  (await payload.find({ collection: 'log', where: { document: { equals: document }, why: { exists: true } } })).docs

/** Colleagues who have nothing to do with these people, each with the branches that the role may have. */
const outsiders = async () => [
  await aNewColleague({ roles: ['coordinator'], branches: [await anotherBranch()] }),
  ...(await Promise.all(
    (['administrator', 'editor', 'trainer', 'officer', 'director'] as const).map((role) =>
      aNewColleague({ roles: [role] }),
    ),
  )),
]

describe('a coordinator acts for somebody', () => {
  test('cancels: the seat goes to whoever waits, both are told, and the log keeps who and why', async () => {
    const { id: session } = await anInfoSession({ capacity: 1 })
    const { id: booked } = await aBooking(session)
    const { id: waiting } = await aBooking(session)

    expect(await act(booked, { act: 'cancel' }, 'Ill, called the branch')).toEqual({ ok: true })

    expect(await statesOf(session)).toEqual({ cancelled: 1, held: 1 })
    const letters = await lettersQueued(session)
    expect(letters).toContainEqual(expect.objectContaining({ booking: booked, about: 'cancelled' }))
    expect(letters).toContainEqual(expect.objectContaining({ booking: waiting, about: 'offered' }))
    expect(await logOf(booked)).toMatchObject([
      { actor: coordinator.id, act: 'update', given: 'cancelled', why: 'Ill, called the branch' },
    ])
  })

  test('moves to another date of the branch, and nowhere else', async () => {
    const { id: from } = await anInfoSession()
    const { id: to } = await anInfoSession()
    const { id: elsewhere } = await anInfoSession({ branch: await anotherBranch() })
    const { id: booking } = await aBooking(from)

    const req = await as(coordinator)
    const offered = (await listTargets(req, { session: from, now: new Date() })).map(({ id }) => id)
    expect(offered).toContain(to)
    expect(offered).not.toContain(elsewhere)
    expect(await act(booking, { act: 'move', session: elsewhere })).toEqual({ ok: false, reason: 'unknown' })
    expect(await act(booking, { act: 'move', session: to })).toEqual({ ok: true })

    expect([await statesOf(from), await statesOf(to)]).toEqual([{ cancelled: 1 }, { booked: 1 }])
    expect(await logOf(booking)).toMatchObject([{ given: `moved, ${to}` }])
  })

  test.each([
    ['accepts', { act: 'accept' }, 'booked'],
    ['declines', { act: 'cancel' }, 'cancelled'],
  ] as const)('%s an offer', async (_, deed, state) => {
    const { id: session } = await anInfoSession({ capacity: 1 })
    const { id: first } = await aBooking(session)
    const { id: offered } = await aBooking(session, byTelephone)
    await cancelSeat(await reader('fr'), first)

    expect(await act(offered, deed)).toEqual({ ok: true })

    expect((await bookingOf(offered)).state).toBe(state)
    expect(await callsDue(session)).toContain(state)
    expect(await act(offered, { act: 'accept' })).toEqual(
      state === 'booked' ? { ok: true } : { ok: false, reason: 'over' },
    )
  })

  test('changes the language at once; a new address counts once its letter was answered', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking, email } = await aBooking(session)

    await act(booking, { act: 'contact', contact: { language: 'nl', email: 'new-one@example.org' } })

    expect(await bookingOf(booking)).toMatchObject({ language: 'nl', email, newEmail: 'new-one@example.org' })
    expect(await lettersQueued(session)).toContainEqual(expect.objectContaining({ about: 'newContact' }))
  })

  test('sends the link again, by letter; without a gateway nobody is texted', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking } = await aBooking(session)
    const { id: onlyByPhone } = await aBooking(session, { email: undefined, telephone: '+32470998877' })

    expect(await act(booking, { act: 'link' })).toEqual({ ok: true })
    expect(await act(onlyByPhone, { act: 'link' })).toEqual({ ok: false, reason: 'noEmail' })
    expect(await lettersQueued(session)).toContainEqual(expect.objectContaining({ booking, about: 'linkAgain' }))
    await act(booking, { act: 'cancel' })
    expect(await act(booking, { act: 'link' })).toEqual({ ok: false, reason: 'over' })
  })

  test('closes every link and sends a new one', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking } = await aBooking(session)
    const req = await reader('en')
    const token = await inTransaction(req, () => openLink(req, { booking, by: 'letter' }))

    expect(await act(booking, { act: 'renew' }, 'Somebody else reads their mail')).toMatchObject({ ok: true })

    expect(await readOwn(await reader('en'), token)).toBeUndefined()
    expect(await lettersQueued(session)).toContainEqual(expect.objectContaining({ booking, about: 'linkAgain' }))
    expect((await logOf(booking)).at(-1)).toMatchObject({ act: 'update', why: 'Somebody else reads their mail' })
  })

  test('gives their data and their date as files, and the log keeps why', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking, code } = await aBooking(session)
    const take = async (what: 'data' | 'calendar', why: string, who = coordinator) =>
      takeFor(await as(who), { booking, what, why })

    expect(await take('data', 'Letter of 4 May')).toMatchObject({ ok: true, taken: { kept: [{ booking: { code } }] } })
    expect(await take('calendar', 'On the telephone')).toMatchObject({ ok: true, taken: { session: { id: session } } })
    expect(await take('data', ' ')).toEqual({ ok: false, reason: 'noReason' })
    for (const who of await outsiders()) expect(await take('data', 'x', who)).toEqual({ ok: false, reason: 'unknown' })
    const exports = (await logOf(booking)).filter(({ act: done }) => done === 'export')
    expect(exports.map(({ why }) => why).sort()).toEqual(['Letter of 4 May', 'On the telephone'])
  })

  test('sees what waits to be sent and what failed, and tells them once more', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking } = await aBooking(session)
    const open = async () => (await readPerson(await as(coordinator), booking))?.open

    expect(await open()).toMatchObject([{ about: 'booked', isFailed: false }])
    await letTimePass(sql`
      update graphile_worker._private_jobs set attempts = max_attempts where payload->>'booking' = ${booking}`)
    expect(await open()).toMatchObject([{ about: 'booked', isFailed: true }])
    expect(await act(booking, { act: 'tell' }, 'They deleted it')).toEqual({ ok: true })
    expect(await open()).toMatchObject([{ isFailed: true }, { about: 'booked', isFailed: false }])
  })

  test('reads where somebody stands in the line', async () => {
    const { id: session } = await anInfoSession({ capacity: 1 })
    const people = [await aBooking(session), await aBooking(session), await aBooking(session)]
    const read = async (id: string) => (await readPerson(await as(coordinator), id))?.position
    expect(await Promise.all(people.map(({ id }) => read(id)))).toEqual([null, 1, 2])
  })

  test('erases: nothing says any more who it was', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking } = await aBooking(session)

    expect(await act(booking, { act: 'erase' }, 'Letter of 3 May')).toEqual({ ok: true })

    expect(await bookingOf(booking)).toMatchObject({ state: 'cancelled', firstName: null, lastName: null, email: null })
    expect(await logOf(booking)).toMatchObject([{ act: 'erase', why: 'Letter of 3 May' }])
  })

  test('without a reason nothing is done', async () => {
    const { id: session } = await anInfoSession()
    const { id: booking } = await aBooking(session)

    expect(await act(booking, { act: 'cancel' }, '  ')).toEqual({ ok: false, reason: 'noReason' })
    expect(await statesOf(session)).toEqual({ booked: 1 })
  })
})

test('nobody else sees or does any of it, a facilitator of the session neither', async () => {
  const facilitator = await aNewColleague({ roles: ['trainer'] })
  const { id: session } = await anInfoSession({ facilitators: [facilitator.id] })
  const { id: booking } = await aBooking(session)
  const { id: to } = await anInfoSession()
  const deeds: Deed[] = [
    { act: 'move', session: to },
    { act: 'cancel' },
    { act: 'accept' },
    { act: 'link' },
    { act: 'renew' },
    { act: 'tell' },
    { act: 'erase' },
    { act: 'contact', contact: { language: 'nl' } },
  ]

  for (const who of [facilitator, ...(await outsiders())]) {
    for (const deed of deeds)
      expect(await act(booking, deed, 'I want to', who)).toEqual({ ok: false, reason: 'unknown' })
    expect(await readLine(await as(who), session)).toBeUndefined()
    expect(await readPerson(await as(who), booking)).toBeUndefined()
  }
  for (const wrong of ['', 'nothing', session])
    expect(await act(wrong, { act: 'cancel' })).toEqual({ ok: false, reason: 'unknown' })
  expect(await actFor(await reader('fr'), { booking, deed: { act: 'cancel' }, why: 'x' })).toMatchObject({ ok: false })
  expect(await statesOf(session)).toEqual({ booked: 1 })
})

describe('the line and its history', () => {
  test('says in order who waits, since when, and what they were offered and answered', async () => {
    const { id: session } = await anInfoSession({ capacity: 1 })
    const { id: first } = await aBooking(session)
    const { id: second } = await aBooking(session)
    const { id: third } = await aBooking(session)
    const { id: fourth } = await aBooking(session)
    const req = await reader('fr')
    await cancelSeat(req, first) // The second is offered the seat, and takes it;
    await acceptSeat(req, second)
    await cancelSeat(req, second) // then the third is, and declines.
    await cancelSeat(req, third)

    const line = (await readLine(await as(coordinator), session)) ?? []

    const stepsOf = (id: string) => line.find((one) => one.id === id)?.steps.map(({ step }) => step)
    expect([first, second, third, fourth].map(stepsOf)).toEqual([
      [],
      ['joined', 'offered', 'accepted'],
      ['joined', 'offered', 'declined'],
      ['joined', 'offered'],
    ])
    expect(line[0]).toMatchObject({ id: fourth, state: 'held', position: null })
    expect(line[0]?.steps[1]?.until).toBeTruthy()
    const { docs } = await payload.find({
      collection: 'log',
      where: { actor: { equals: coordinator.id }, act: { equals: 'read' }, people: { contains: fourth } },
    })
    expect(docs).toHaveLength(1)
  })

  test('a person’s page says the same of them, with how they are reached', async () => {
    const { id: session } = await anInfoSession({ capacity: 1 })
    await aBooking(session)
    const { id, email } = await aBooking(session, { accessNeeds: 'A lift' })

    expect(await readPerson(await as(coordinator), id)).toMatchObject({
      id,
      session,
      email,
      need: 'A lift',
      state: 'waiting',
      hasBegun: false,
      steps: [{ step: 'joined', until: null }],
    })
  })
})
