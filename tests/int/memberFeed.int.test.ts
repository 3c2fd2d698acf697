import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'

import { listAppointments } from '@/programme/members/listAppointments'
import { makeFeed } from '@/programme/training/feeds'

import { payload, requestAs } from '../helpers/house'
import { whoWaits } from '../helpers/programme/applications'
import { letTimePass } from '../helpers/programme/bookings'
import { aBooking, bookingOf } from '../helpers/programme/door'
import { first, intakeOf, kept, leave, pick, propose } from '../helpers/programme/intakes'
import { anInfoSession } from '../helpers/programme/sessions'

const { GET } = await import('@/app/(portal)/[locale]/portal/feed/[token]/route')

/** Every entry that a calendar finds at somebody's own address, by its number. */
async function feedOf(who: Awaited<ReturnType<typeof whoWaits>>) {
  const token = await makeFeed(await requestAs(null), who.member)
  const answer = await GET(new Request('http://localhost'), { params: Promise.resolve({ token }) })
  const text = (await answer.text()).replace(/\r?\n /g, '')
  return { text, uids: [...text.matchAll(/^UID:(.*?)\r?$/gm)].map(([, uid]) => uid) }
}

test('somebody’s calendar has their interview and their info session, under the numbers that the letters gave', async () => {
  const who = await whoWaits()
  const { firstName, lastName, email } = who.member
  const { id: session } = await anInfoSession({ audience: 'mentors' })
  const own = await aBooking(session, { firstName, lastName, email: email ?? '' })
  const stranger = await aBooking(session, { firstName: 'Somebody', lastName: 'Else' })
  await propose(who)
  expect((await feedOf(who)).uids).toEqual([(await bookingOf(own)).calendarUid])
  await pick(who, first)

  const intake = await intakeOf(who)
  const { text, uids } = await feedOf(who)
  expect(uids).toEqual([intake?.calendar.uid, (await bookingOf(own)).calendarUid])
  expect(text).not.toContain(String((await bookingOf(stranger)).calendarUid))
  const { intakes } = await listAppointments(payload, { member: who.member.id, locale: 'en' })
  expect(intakes).toMatchObject([{ intake: { startsAt: kept(first) }, entry: { sequence: intake?.calendar.sequence } }])
})

test('what is called off or over is in it no more', async () => {
  const who = await whoWaits()
  const { firstName, lastName, email } = who.member
  const { id: session } = await anInfoSession({ audience: 'mentors' })
  await aBooking(session, { firstName, lastName, email: email ?? '' })
  await propose(who)
  await pick(who, first)
  expect((await feedOf(who)).uids).toHaveLength(2)

  await leave(who, 'Another day, please')
  await letTimePass(sql`
    update info_sessions set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = ${session}`)

  expect((await feedOf(who)).uids).toEqual([])
})
