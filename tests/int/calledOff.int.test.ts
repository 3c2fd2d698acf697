import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aNewColleague, payload, reader } = await import('../helpers/house')
const { booked, stateOf } = await import('../helpers/programme/booked')
const { as } = await import('../helpers/programme/door')
const { anInfoSession, anotherBranch, statesOf } = await import('../helpers/programme/sessions')
const { idOf } = await import('@/platform/idOf')
const { actFor } = await import('@/programme/behalf/actFor')
const { readPerson } = await import('@/programme/behalf/readPerson')
const { moveSeat } = await import('@/programme/bookings/moveSeat')
const { readOwn } = await import('@/programme/bookings/readOwn')

const callOff = (id: string) => payload.update({ collection: 'info-sessions', id, data: { state: 'cancelled' } })
const move = async (booking: string, session: string) => moveSeat(await reader('en'), { booking, session })

/** Somebody whose session is called off, and other dates of their branch. */
async function whoLostTheirDate(facts: object = {}) {
  const branch = await anotherBranch()
  const [old, other] = [await anInfoSession({ branch }), await anInfoSession({ branch, ...facts })]
  const mine = await booked(old.id, { language: 'en', accessNeeds: 'A ramp' })
  await workQueue()
  await callOff(old.id)
  return { old, other, mine }
}

describe('somebody whose session is called off', () => {
  test('is led by the letter to their own page, and has another date with one button', async () => {
    const { other, mine } = await whoLostTheirDate()
    await workQueue()
    const letter = letters.filter(({ to }) => [to].flat().some((one) => one?.text === mine.email)).at(-1)
    const [, token = '', chosen] = /\/([\w-]{43})#([\w-]{36})/.exec(letter?.text ?? '') ?? []
    expect(chosen).toBe(other.id)
    expect(letter?.text).not.toMatch(/\/book(?!ing)/)

    expect(await move(mine.id, other.id)).toEqual({ ok: true })

    const own = await readOwn(await reader('en'), token)
    expect(own).toMatchObject({ state: 'booked', code: mine.code, session: { id: other.id } })
    const needs = await payload.find({ collection: 'access-needs', where: { booking: { equals: own?.id } }, depth: 0 })
    expect(needs.docs).toMatchObject([{ text: 'A ramp' }])
  })

  test('with a double click has one seat, and never one that is not there', async () => {
    const { other, mine } = await whoLostTheirDate({ capacity: 1 })
    expect(await Promise.all([move(mine.id, other.id), move(mine.id, other.id)])).toEqual([{ ok: true }, { ok: true }])
    expect(await statesOf(other.id)).toEqual({ booked: 1 })

    const late = await whoLostTheirDate({ capacity: 1 })
    await booked(late.other.id)
    expect(await move(late.mine.id, late.other.id)).toEqual({ ok: false, reason: 'full' })
  })

  test('who has booked another date meanwhile does not get a second one', async () => {
    const { other, mine } = await whoLostTheirDate()
    const third = await anInfoSession()
    await booked(third.id, { ...mine.wish, session: third.id })

    expect(await move(mine.id, other.id)).toEqual({ ok: false, reason: 'twoNames' })
  })

  test('is moved by their coordinator, too', async () => {
    const { old, other, mine } = await whoLostTheirDate()
    const { branch } = await payload.findByID({ collection: 'info-sessions', id: old.id, depth: 0 })
    const req = await as(await aNewColleague({ roles: ['coordinator'], branches: [idOf(branch)] }))

    expect(await readPerson(req, mine.id)).toMatchObject({ isCalledOff: true })
    const deed = { act: 'move', session: other.id } as const
    expect(await actFor(req, { booking: mine.id, deed, why: 'They asked on the telephone' })).toEqual({ ok: true })
    expect(await statesOf(other.id)).toEqual({ booked: 1 })
  })
})

test('whoever gave their own seat back does not get another one so', async () => {
  const { cancelSeat } = await import('@/programme/bookings/settleBooking')
  const [old, other] = [await anInfoSession(), await anInfoSession()]
  const mine = await booked(old.id)
  await cancelSeat(await reader('fr'), mine.id)

  expect(await move(mine.id, other.id)).toEqual({ ok: false, reason: 'over' })
  expect(await stateOf(mine.id)).toBe('cancelled')
})
