import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import type { ClearedPeriod } from '@/people/register/periods'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { openLink } from '@/programme/bookings/links'
import { inTransaction } from '@/platform/transaction'

import { clearNow, count, drizzle, justOver, notYetOver, tablesSaying } from '../helpers/clearing'
import { reader, requestAs } from '../helpers/house'
import { anInfoSession, aWish } from '../helpers/programme/sessions'

/** Somebody who was booked in a session that ended at a moment, with a need, a link and a call. */
async function aVisitor(endsAt: string) {
  const { id: session } = await anInfoSession()
  const wish = aWish(session, {
    firstName: `Nadia${session.slice(-12)}`,
    telephone: '+32470112233',
    accessNeeds: 'A lift',
  })
  const result = await bookSeat(await reader('fr'), wish)
  const booking = result.ok ? (result.booking ?? '') : ''
  const req = await requestAs(null)
  await inTransaction(req, () => openLink(req, { booking, by: 'letter' }))
  await drizzle.execute(sql`
    update info_sessions set starts_at = ${endsAt}::timestamptz - interval '1 hour', ends_at = ${endsAt} where id = ${session}`)
  return { wish, booking }
}

const left = async (booking: string) => ({
  named: await count('bookings', sql`id = ${booking} and first_name is not null`),
  counted: await count('bookings', sql`id = ${booking} and state = 'booked'`),
  contacts: await count('booking_contacts', sql`booking_id = ${booking}`),
  needs: await count('access_needs', sql`booking_id = ${booking}`),
  links: await count('booking_links', sql`booking_id = ${booking}`),
})

describe('after an info session, the nightly clearing', () => {
  test.each<[string, ClearedPeriod, object]>([
    ['forgets the first night what somebody needed', 'accessNeed', { named: 1, contacts: 2, needs: 0, links: 1 }],
    ['closes their link after two weeks', 'bookingLink', { named: 1, contacts: 2, needs: 0, links: 0 }],
    ['forgets who they were after half a year', 'booking', { named: 0, contacts: 0, needs: 0, links: 0 }],
  ])('%s, and goes on counting them', async (_, period, kept) => {
    const over = await aVisitor(justOver(period))
    const notYet = await aVisitor(notYetOver(period))
    const before = await left(notYet.booking)

    await clearNow()

    expect(await left(over.booking)).toEqual({ ...kept, counted: 1 })
    expect(before).toMatchObject({ named: 1, contacts: 2 })
    expect((await left(notYet.booking)).named).toBe(1)
  })

  test('leaves no table that says their name or address half a year later', async () => {
    const { wish } = await aVisitor(justOver('booking'))
    expect(await tablesSaying(wish.firstName)).toContain('bookings')

    await clearNow()

    expect(await tablesSaying(wish.firstName)).toEqual([])
    expect(await tablesSaying(wish.email ?? '')).toEqual([])
  })

  test('drops calls after half a year', async () => {
    const make = async (at: string) => {
      const { rows } = await drizzle.execute(sql`
        insert into calls (id, reason, language, state, name, telephone, created_at, updated_at)
        values (gen_random_uuid(), 'callBack', 'fr', 'due', 'Somebody', '+32470000000', ${at}, ${at}) returning id`)
      return String(rows[0]?.id)
    }
    const [old, young] = [await make(justOver('call')), await make(notYetOver('call'))]

    await clearNow()

    expect([await count('calls', sql`id = ${old}`), await count('calls', sql`id = ${young}`)]).toEqual([0, 1])
  })
})
