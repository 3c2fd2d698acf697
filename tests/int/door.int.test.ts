import { describe, expect, test } from 'vitest'

import { listOwnSessions } from '@/programme/attendance/listOwnSessions'
import { readDoor } from '@/programme/attendance/readDoor'
import { readDoorMeeting } from '@/programme/attendance/readDoorMeeting'

import { aNewColleague, payload, reader } from '../helpers/house'
import { aBooking, aCoordinator, as, letBegin } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

describe('who stands on the list of the door', () => {
  test.each([
    ['', ['Älvarez Bo', 'Dupré Zoë', 'Öztürk Aslı']],
    ['zoe', ['Dupré Zoë']],
    ['OZT', ['Öztürk Aslı']],
    ['dupre z', ['Dupré Zoë']],
    ['uerk', []],
  ])('is found by “%s”, sorted by name', async (search, found) => {
    const { id } = await anInfoSession({ capacity: 5 })
    await aBooking(id, { firstName: 'Zoë', lastName: 'Dupré' })
    await aBooking(id, { firstName: 'Aslı', lastName: 'Öztürk' })
    await aBooking(id, { firstName: 'Bo', lastName: 'Älvarez' })

    const people = await readDoor(await as(await aCoordinator()), { session: id, search })

    expect(people?.map(({ firstName, lastName }) => `${lastName} ${firstName}`)).toEqual(found)
  })

  test('is for those who receive them, with what somebody needs; reading it is one row of the log for all', async () => {
    const facilitator = await aNewColleague({ roles: ['trainer'] })
    const { id } = await anInfoSession({ capacity: 3, facilitators: [facilitator.id] })
    await aBooking(id, { accessNeeds: 'A lift' })
    await aBooking(id)

    const people = await readDoor(await as(facilitator), { session: id })

    expect(people?.map(({ need }) => need).sort()).toEqual(['A lift', null].sort())
    for (const role of ['coordinator', 'administrator', 'officer', 'director'] as const)
      expect(await readDoor(await as(await aNewColleague({ roles: [role] })), { session: id })).toBeUndefined()
    expect(await readDoor(await reader('fr'), { session: id })).toBeUndefined()
    const { docs } = await payload.find({ collection: 'log', where: { actor: { equals: facilitator.id } } })
    expect(docs.map(({ act, subject }) => `${act} ${subject}`).sort()).toEqual(['read access-needs', 'read bookings'])
    expect(docs.find(({ subject }) => subject === 'bookings')?.people?.split(', ')).toHaveLength(2)
  })
})

test('a colleague finds the sessions whose people they receive, with who is booked, waits and is over', async () => {
  const facilitator = await aNewColleague({ roles: ['editor'] })
  const { id } = await anInfoSession({ capacity: 2, facilitators: [facilitator.id] })
  for (let i = 0; i < 3; i++) await aBooking(id)
  await payload.update({ collection: 'info-sessions', id, data: { capacity: 1 } })

  const { next } = await listOwnSessions(await as(facilitator), new Date())
  expect(next).toMatchObject([{ id, taken: 2, waiting: 1, over: 1, capacity: 1 }])

  await letBegin(id, 300)
  expect((await listOwnSessions(await as(facilitator), new Date())).next).toHaveLength(1) // Not closed yet.
  const nobody = await aNewColleague({ roles: ['editor'] })
  expect(await listOwnSessions(await as(nobody), new Date())).toEqual({ next: [], last: [] })
})

test('a facilitator of an online session sees how to open the meeting, and nobody who does not receive its people', async () => {
  const facilitator = await aNewColleague({ roles: ['trainer'] })
  const meeting = { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' }
  const online = await anInfoSession({ mode: 'online', meeting, facilitators: [facilitator.id] })
  const onSite = await anInfoSession({ facilitators: [facilitator.id] })

  expect(await readDoorMeeting(await as(facilitator), online)).toEqual(meeting)
  expect(await readDoorMeeting(await as(facilitator), onSite)).toBeUndefined()
  for (const roles of [['trainer'], ['administrator'], ['editor']] as const)
    expect(await readDoorMeeting(await as(await aNewColleague({ roles: [...roles] })), online)).toBeUndefined()
})
