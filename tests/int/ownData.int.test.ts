import { expect, test } from 'vitest'

import { eraseOwn } from '@/programme/bookings/eraseOwn'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { readOwnData } from '@/programme/bookings/readOwnData'

import { tablesSaying } from '../helpers/clearing'
import { ask } from '../helpers/databases'
import { payload, reader } from '../helpers/house'
import { booked, stateOf } from '../helpers/programme/booked'
import { anInfoSession, statesOf } from '../helpers/programme/sessions'

const database = <Row extends object>(statement: string) => ask<Row>(process.env.DATABASE_URL ?? '', statement)

const name = 'Zwaardvisser'
const telephone = '+32470414243'

/** Somebody who moved once, needs something, and whom the branch called. */
async function aPerson() {
  const [old, next] = [await anInfoSession({ capacity: 1 }), await anInfoSession()]
  const mine = await booked(old.id, { lastName: name, telephone, email: undefined, accessNeeds: `Help for ${name}` })
  const waits = await booked(old.id)
  await moveSeat(await reader('fr'), { booking: mine.id, session: next.id })
  const { docs } = await payload.find({ collection: 'bookings', where: { infoSession: { equals: next.id } }, depth: 0 })
  return { now: docs[0]?.id ?? '', waits: waits.id, old: old.id, next: next.id }
}

test('somebody reads all that is kept about them, of every booking of theirs and of nobody else’s', async () => {
  const { now } = await aPerson()

  const kept = await readOwnData(await reader('fr'), { booking: now })

  expect(kept).toHaveLength(2)
  expect(kept[0]).toMatchObject({
    booking: { state: 'booked', lastName: name, telephone },
    accessNeeds: `Help for ${name}`,
    calls: [{ reason: 'moved', state: 'due' }],
    line: [],
  })
  const written = JSON.stringify(kept)
  for (const { contact } of await database<{ contact: string }>('select contact from booking_contacts'))
    if (contact !== telephone) expect(written).not.toContain(contact)

  await eraseOwn(await reader('fr'), { booking: now })
})

test('somebody who waits reads what happened to them in the line', async () => {
  const { waits, now } = await aPerson()

  const [kept] = await readOwnData(await reader('fr'), { booking: waits })

  expect(kept?.line).toMatchObject([{ step: 'joined', until: null }, { step: 'offered' }])
  await eraseOwn(await reader('fr'), { booking: now })
  await eraseOwn(await reader('fr'), { booking: waits })
})

test('whoever wants to be erased is found nowhere in the database, and their seat is free', async () => {
  const { now, next } = await aPerson()
  expect(await tablesSaying(name)).toContain('bookings')

  await eraseOwn(await reader('fr'), { booking: now })
  await eraseOwn(await reader('fr'), { booking: now })

  expect(await tablesSaying(name)).toEqual([])
  expect(await tablesSaying(telephone)).toEqual([])
  expect(await stateOf(now)).toBe('cancelled')
  expect(await statesOf(next)).toEqual({ cancelled: 1 })
  expect(await readOwnData(await reader('fr'), { booking: now })).toMatchObject([{ booking: { lastName: null } }, {}])
})
