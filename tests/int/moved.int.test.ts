import { describe, expect, test } from 'vitest'

import { bookSeat } from '@/programme/bookings/bookSeat'
import { eraseOwn } from '@/programme/bookings/eraseOwn'
import { moveSeat } from '@/programme/bookings/moveSeat'
import { acceptSeat, cancelSeat } from '@/programme/bookings/settleBooking'

import { payload, reader } from '../helpers/house'
import { booked, bookingOf, stateOf } from '../helpers/programme/booked'
import { letBegin } from '../helpers/programme/door'
import { anInfoSession, aWish, statesOf } from '../helpers/programme/sessions'

const movedTo = async (session: string) =>
  (await payload.find({ collection: 'bookings', where: { infoSession: { equals: session } }, depth: 0, sort: 'turn' }))
    .docs[0]?.id ?? ''

/** Somebody who moved to another date, after which the first session has begun. */
async function whoMoved() {
  const [old, next] = [await anInfoSession(), await anInfoSession({ capacity: 1 })]
  const mine = await booked(old.id, { lastName: 'Zeekat' })
  await moveSeat(await reader('fr'), { booking: mine.id, session: next.id })
  await letBegin(old.id, 10)
  return { old, next, now: await movedTo(next.id), waits: await booked(next.id) }
}

describe('somebody who moved, once the session that they left has begun', () => {
  test('still gives the new seat back, and whoever waits is asked', async () => {
    const { now, waits } = await whoMoved()

    expect(await cancelSeat(await reader('fr'), now)).toEqual({ ok: true })
    expect([await stateOf(now), await stateOf(waits.id)]).toEqual(['cancelled', 'held'])
  })

  test('is erased, and no nameless seat is left', async () => {
    const { now, waits, next } = await whoMoved()

    await eraseOwn(await reader('fr'), { booking: now })

    expect(await bookingOf(now)).toMatchObject({ state: 'cancelled', lastName: null })
    expect(await stateOf(waits.id)).toBe('held')
    expect(await statesOf(next.id)).toEqual({ cancelled: 1, held: 1 })
  })
})

describe('somebody who is asked whether to move, once their first session has begun', () => {
  const asked = async () => {
    const [old, next] = [await anInfoSession(), await anInfoSession()]
    const mine = await booked(old.id)
    await bookSeat(await reader('fr'), aWish(next.id, { ...mine.wish, session: next.id, formKey: undefined }))
    await letBegin(old.id, 10)
    return { mine, offered: await movedTo(next.id) }
  }

  test('takes the new seat; where they were stays as it was', async () => {
    const { mine, offered } = await asked()

    expect(await acceptSeat(await reader('fr'), offered)).toEqual({ ok: true })
    expect([await stateOf(offered), await stateOf(mine.id)]).toEqual(['booked', 'booked'])
  })

  test('says no to it', async () => {
    const { mine, offered } = await asked()

    expect(await cancelSeat(await reader('fr'), offered)).toEqual({ ok: true })
    expect([await stateOf(offered), await stateOf(mine.id)]).toEqual(['cancelled', 'booked'])
  })
})

test('whoever is erased after the start leaves a place without a name, as whoever comes is counted', async () => {
  const { id } = await anInfoSession()
  const mine = await booked(id)
  await letBegin(id, 10)

  await eraseOwn(await reader('fr'), { booking: mine.id })

  expect(await bookingOf(mine.id)).toMatchObject({ state: 'booked', firstName: null, email: null })
})
