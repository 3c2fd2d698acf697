import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import type { Staff } from '@/payload-types'
import { addWalkIn } from '@/programme/attendance/addWalkIn'
import { closeList } from '@/programme/attendance/closeList'
import { letIn } from '@/programme/attendance/letIn'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { undoAttendance } from '@/programme/attendance/undoAttendance'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { cancelSeat } from '@/programme/bookings/settleBooking'

import { aNewColleague, payload, reader } from '../helpers/house'
import {
  aBooking,
  aCoordinator,
  aSessionAtTheDoor,
  as,
  attendanceOf,
  bookingOf,
  letBegin,
} from '../helpers/programme/door'
import { letTimePass, lettersQueued } from '../helpers/programme/bookings'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

const coordinator = await aCoordinator()
const came = async (booking: string, at?: Date, who: Staff = coordinator) =>
  recordAttendance(await as(who), { booking, attendance: 'came', at })
const undo = async (booking: string, at?: Date) => undoAttendance(await as(coordinator), { booking, at })
const close = async (session: string) => closeList(await as(coordinator), session)
const walkIn = async (
  session: string,
  { over = false, ...rest }: { over?: boolean; [field: string]: unknown } = {},
) => {
  const wish = { ...aWish(session, rest), formKey: `door-${Math.random()}` }
  return addWalkIn(await as(coordinator), { wish, over })
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const logOf = (document: string) =>
  payload.find({ collection: 'log', where: { document: { equals: document }, act: { not_equals: 'read' } } })

describe('at the door', () => {
  test('two people who tap the same name at the same moment count it once, and the log says it once', async () => {
    const { id, bookings } = await aSessionAtTheDoor(2)
    const other = await aCoordinator()

    await Promise.all([came(bookings[0]!), came(bookings[0]!, undefined, other), came(bookings[0]!)])

    expect(await attendanceOf(id)).toEqual({ came: 1, nothing: 1 })
    const { docs } = await logOf(bookings[0]!)
    expect(docs).toMatchObject([{ by: 'staff', act: 'update', fields: 'attendance', given: 'came' }])
  })

  test('what was said is taken back: nobody knows again', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1)
    await came(bookings[0]!)

    expect(await undo(bookings[0]!)).toEqual({ ok: true, attendance: undefined })
    expect(await attendanceOf(id)).toEqual({ nothing: 1 })
  })

  test('the last word counts, whichever phone got through first', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1)
    await undo(bookings[0]!, minutesAgo(1))

    expect(await came(bookings[0]!, minutesAgo(3))).toEqual({ ok: true, attendance: undefined })
    expect(await attendanceOf(id)).toEqual({ nothing: 1 })
    await came(bookings[0]!, minutesAgo(0.5))
    expect(await attendanceOf(id)).toEqual({ came: 1 })
  })

  test('a telephone whose clock runs ahead does not have the last word for ever', async () => {
    const { bookings } = await aSessionAtTheDoor(1)
    await came(bookings[0]!, minutesAgo(-600))

    expect(await undo(bookings[0]!)).toEqual({ ok: true, attendance: undefined })
  })

  test('a facilitator of the session may, of whatever role; a coordinator elsewhere, a stranger and an editor may not', async () => {
    const trainer = await aNewColleague({ roles: ['trainer'] })
    const { bookings } = await aSessionAtTheDoor(1, { facilitators: [trainer.id] })
    const refused = { ok: false, reason: 'unknown' }

    for (const role of ['coordinator', 'editor', 'administrator'] as const)
      expect(await came(bookings[0]!, undefined, await aNewColleague({ roles: [role] }))).toEqual(refused)
    const stranger = await reader('fr')
    expect(await recordAttendance(stranger, { booking: bookings[0]!, attendance: 'came' })).toEqual(refused)
    expect(await came(bookings[0]!, undefined, trainer)).toEqual({ ok: true, attendance: 'came' })
  })

  test.each([
    ['four hours before', -240, {}, 'early'],
    ['in a cancelled session', 10, { state: 'cancelled' as const }, 'cancelled'],
  ])('nobody comes %s', async (_, minutes, facts, reason) => {
    const { id, bookings } = await aSessionAtTheDoor(1, {}, minutes)
    await payload.update({ collection: 'info-sessions', id, data: facts })

    expect(await came(bookings[0]!)).toEqual({ ok: false, reason })
  })

  test('somebody says themselves that they come from fifteen minutes before, not at twenty', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1, {}, -20)
    const press = async () =>
      recordAttendance(await reader('fr'), { booking: bookings[0]!, attendance: 'came', self: true })

    expect(await press()).toEqual({ ok: false, reason: 'early' })
    await letBegin(id, -14)
    expect(await press()).toEqual({ ok: true, attendance: 'came' })
    expect(await bookingOf(bookings[0]!)).toMatchObject({ attendance: 'came', attendanceBy: null })
  })
})

describe('somebody without a booking', () => {
  test('gets one at the door, and came', async () => {
    const { id } = await aSessionAtTheDoor(1, { capacity: 2 })

    const result = await walkIn(id)

    expect(await bookingOf(result.ok ? result.booking : '')).toMatchObject({
      state: 'booked',
      attendance: 'came',
      walkIn: true,
      overbooked: false,
    })
    expect((await logOf(result.ok ? result.booking : '')).docs).toMatchObject([
      { act: 'create', given: 'booked, came, walkIn' },
    ])
  })

  test('is refused where all seats are taken, until a colleague says that it is one more; the booking and the log say so', async () => {
    const { id } = await aSessionAtTheDoor(2)

    expect(await walkIn(id)).toEqual({ ok: false, reason: 'full' })
    const result = await walkIn(id, { over: true })

    expect(await bookingOf(result.ok ? result.booking : '')).toMatchObject({ overbooked: true })
    expect((await logOf(result.ok ? result.booking : '')).docs).toMatchObject([
      { given: 'booked, came, walkIn, overbooked' },
    ])
    expect(await statesOf(id)).toEqual({ booked: 3 })
  })

  test('who gives the name of a booked person is that person', async () => {
    const { id } = await anInfoSession({ capacity: 3 })
    const wish = aWish(id)
    const booking = await aBooking(id, wish)
    await letBegin(id, 5)

    const again = { firstName: wish.firstName.toUpperCase(), lastName: wish.lastName, email: wish.email }
    expect(await Promise.all([walkIn(id, again), walkIn(id, again)])).toEqual([
      { ok: true, booking },
      { ok: true, booking },
    ])
    expect(await attendanceOf(id)).toEqual({ came: 1 })
  })

  test('the same form sent twice at once makes one', async () => {
    const { id } = await aSessionAtTheDoor(0, { capacity: 5 })
    const wish = { ...aWish(id), formKey: `twice-${id}` }
    const send = async () => addWalkIn(await as(coordinator), { wish, over: false })

    expect((await Promise.all([send(), send(), send()])).every(({ ok }) => ok)).toBe(true)
    expect(await attendanceOf(id)).toEqual({ came: 1 })
  })

  test('ten colleagues who let ten people in for two seats let two in', async () => {
    const { id } = await aSessionAtTheDoor(0, { capacity: 2 })

    const results = await Promise.all(Array.from({ length: 10 }, () => walkIn(id)))

    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(await attendanceOf(id)).toEqual({ came: 2 })
  })

  test('who waits is let in when there is room, or when a colleague says that it is one more', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    const [, waiting] = [await aBooking(id), await aBooking(id)]
    await letBegin(id, 5)
    const enter = async (over: boolean) => letIn(await as(coordinator), { booking: waiting, over })

    expect(await enter(false)).toEqual({ ok: false, reason: 'full' })
    expect(await enter(true)).toEqual({ ok: true, booking: waiting })
    expect(await bookingOf(waiting)).toMatchObject({ state: 'booked', attendance: 'came', overbooked: true })
  })

  test('who was asked whether they move here has moved: their other seat goes to who waits for it', async () => {
    const [later, here] = [await anInfoSession({ capacity: 1 }), await anInfoSession({ capacity: 1 })]
    const wish = aWish(later.id, { waitIfFull: true })
    const other = await aBooking(later.id, wish)
    const next = await aBooking(later.id, { bookIfFreed: true })
    await bookSeat(await reader('fr'), { ...wish, session: here.id })
    const { docs } = await payload.find({
      collection: 'bookings',
      where: { infoSession: { equals: here.id } },
      depth: 0,
    })
    await letBegin(here.id, 5)

    expect(await letIn(await as(coordinator), { booking: docs[0]!.id, over: false })).toMatchObject({ ok: true })

    expect(await bookingOf(docs[0]!.id)).toMatchObject({ state: 'booked', attendance: 'came', overbooked: false })
    expect((await bookingOf(other)).state).toBe('cancelled')
    expect((await bookingOf(next)).state).toBe('held')
  })

  test('who is only asked holds no seat: beyond the last one a colleague says that it is one more', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await aBooking(id)
    const asked = await aBooking(id)
    await letTimePass(sql`
      update bookings set state = 'asked', hold_for = 'proof', held_until = now() + interval '1 hour' where id = ${asked}`)
    await letBegin(id, 5)

    expect(await letIn(await as(coordinator), { booking: asked, over: false })).toEqual({ ok: false, reason: 'full' })
    expect(await letIn(await as(coordinator), { booking: asked, over: true })).toMatchObject({ ok: true })
    expect(await bookingOf(asked)).toMatchObject({ overbooked: true })
  })
})

describe('closing the list', () => {
  test('makes no-shows of those of whom nothing was said, and of nobody else', async () => {
    const { id, bookings } = await aSessionAtTheDoor(3)
    await came(bookings[0]!)
    await recordAttendance(await as(coordinator), { booking: bookings[1]!, attendance: 'absent' })

    expect(await Promise.all([close(id), close(id)])).toEqual([{ ok: true }, { ok: true }])

    expect(await attendanceOf(id)).toEqual({ came: 1, absent: 1, noShow: 1 })
    const session = await payload.findByID({ collection: 'info-sessions', id, depth: 0 })
    expect(session).toMatchObject({ state: 'done', listClosedBy: coordinator.id })
    expect((await logOf(id)).docs.filter(({ given }) => given === 'done')).toHaveLength(1)
  })

  test('tells whoever still waits that the line is closed, with the next dates', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await aBooking(id)
    const waits = await aBooking(id)
    await letBegin(id, 10)

    await close(id)

    expect((await bookingOf(waits)).state).toBe('expired')
    expect(await lettersQueued(id)).toContainEqual(expect.objectContaining({ booking: waits, about: 'lineClosed' }))
  })

  test.each([
    ['before the start', -10, 'early', { nothing: 1 }],
    ['of a cancelled session, which nobody can have missed,', 10, 'cancelled', {}],
  ])('%s is refused', async (what, minutes, reason, known) => {
    const { id } = await aSessionAtTheDoor(1, {}, minutes)
    if (what.includes('cancelled'))
      await payload.update({ collection: 'info-sessions', id, data: { state: 'cancelled' } })

    expect(await close(id)).toEqual({ ok: false, reason })
    expect(await attendanceOf(id)).toEqual(known)
  })

  test('lets a word that was said before and comes later still put it right', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1)
    await close(id)

    expect(await came(bookings[0]!, minutesAgo(1))).toEqual({ ok: true, attendance: 'came' })
    expect(await undo(bookings[0]!)).toEqual({ ok: true, attendance: 'noShow' })
  })
})

describe('the database itself refuses', () => {
  test('a no-show while the list is open', async () => {
    const { bookings } = await aSessionAtTheDoor(1)

    const missed = payload.update({ collection: 'bookings', id: bookings[0]!, data: { attendance: 'noShow' } })

    await expect(missed).rejects.toThrow()
  })

  test('that somebody above the seats takes an ordinary one', async () => {
    const { id } = await aSessionAtTheDoor(1)
    const result = await walkIn(id, { over: true })

    const ordinary = { overbooked: false }
    const taken = payload.update({ collection: 'bookings', id: result.ok ? result.booking : '', data: ordinary })

    await expect(taken).rejects.toThrow()
  })
})

test('who gives their place back after all did not come', async () => {
  const { id, bookings } = await aSessionAtTheDoor(1, {}, -60)
  await came(bookings[0]!)

  await cancelSeat(await reader('fr'), bookings[0]!)

  expect(await bookingOf(bookings[0]!)).toMatchObject({ state: 'cancelled', attendance: null })
  expect(await attendanceOf(id)).toEqual({})
})
