import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { readCandidate } from '@/programme/applications/readCandidate'
import { readLine } from '@/programme/behalf/readLine'
import { readPerson } from '@/programme/behalf/readPerson'
import { changeContact } from '@/programme/bookings/changeContact'
import { cancelSeat } from '@/programme/bookings/settleBooking'
import { correctMember } from '@/programme/members/correctMember'
import { countReturned, listReturned } from '@/programme/returns/listReturned'
import { noteAnswer } from '@/programme/returns/noteAnswer'
import { noteBounce } from '@/programme/returns/noteBounce'
import { mailboxOf } from '@/programme/returns/returnAddress'
import { writeAgain } from '@/programme/returns/writeAgain'
import { writeDigest } from '@/programme/digest/writeDigest'

import { aNewColleague, payload, reader, requestAs } from '../helpers/house'
import { bookingOf } from '../helpers/programme/booked'
import { aBooking, lettersQueued, letTimePass } from '../helpers/programme/bookings'
import { aMentor, aRun, seated } from '../helpers/programme/courses'
import { anInfoSession } from '../helpers/programme/sessions'

/** A branch of its own with its coordinator, and one session. */
async function aBranchAtWork() {
  const { id: branch } = await payload.create({ collection: 'branches', data: {}, draft: true })
  const coordinator = await aNewColleague({ roles: ['coordinator'], branches: [branch] })
  const { id: session } = await anInfoSession({ branch, capacity: 10 })
  return { session, coordinator, ask: () => requestAs(coordinator) }
}

const bounce = async ({ id: booking, email }: { id: string; email: string }, status = '5.1.1') =>
  noteBounce(await requestAs(null), { booking, mailbox: mailboxOf(payload.secret, email), status })

async function sayNo({ id, email }: { id: string; email: string }) {
  const { calendarUid } = await bookingOf(id)
  const answer = { uid: calendarUid ?? '', sequence: 0, said: 'declined', attendee: email, at: new Date() } as const
  return noteAnswer(await requestAs(null), answer)
}

describe('a coordinator', () => {
  test('sees with a booking, and in the list of its session, what came back from its person', async () => {
    const { session, ask } = await aBranchAtWork()
    const booking = await aBooking(session)
    await bounce(booking, '5.2.2')
    await sayNo(booking)

    const came = { bouncedTo: 'email', bounceStatus: '5.2.2', calendarAnswer: 'declined' }
    expect(await readPerson(await ask(), booking.id)).toMatchObject(came)
    expect(await readLine(await ask(), session)).toMatchObject([{ id: booking.id, ...came }])
  })

  test('finds whom nobody can call on the front page, and the reading is logged; colleagues of other branches do not', async () => {
    const { session, coordinator, ask } = await aBranchAtWork()
    const [silent, called, no] = [
      await aBooking(session, { firstName: 'Silent' }),
      await aBooking(session, { telephone: '+32470667788' }),
      await aBooking(session, { firstName: 'Reluctant' }),
    ]
    await aBooking(session)
    for (const one of [silent, called]) await bounce(one)
    await sayNo(no)

    const people = await listReturned(await ask())
    expect(people.map(({ name }) => name).sort()).toEqual(['Reluctant Haddad', 'Silent Haddad'])
    expect(await countReturned(await ask())).toBe(1)
    const read = { actor: { equals: coordinator.id }, act: { equals: 'read' } }
    expect((await payload.find({ collection: 'log', where: read })).docs[0]?.people).toContain(silent.id)
    const other = (await aBranchAtWork()).ask
    expect([await listReturned(await other()), await countReturned(await other())]).toEqual([[], 0])
    expect(await listReturned(await requestAs(await aNewColleague({ roles: ['trainer'] })))).toEqual([])
  })

  test('finds members with a seat in a course, until its last date is over, with the way to their file', async () => {
    const run = await aRun()
    const coordinator = await aNewColleague({ roles: ['coordinator'], branches: [run.branch] })
    const ask = () => requestAs(coordinator)
    const [silent, called] = [
      await aMentor(run.branch),
      await aMentor(run.branch, 'intakeDone', { telephone: '+32470667799' }),
    ]
    const seat = await seated(silent, run.id)
    await seated(called, run.id)
    await bounce({ id: seat.booking, email: silent.email ?? '' })

    const people = await listReturned(await ask())
    expect(people).toMatchObject([{ id: seat.booking, session: null, email: silent.email }])
    expect(await readCandidate(await ask(), people[0]?.application ?? '')).toMatchObject({ role: 'mentor' })
    expect(await countReturned(await ask())).toBe(1)
    const acted = { ...silent, actor: coordinator.id }
    const typed = { firstName: silent.firstName, lastName: silent.lastName, telephone: '', language: 'en' }
    await correctMember(await requestAs(null), acted, { ...typed, email: `${crypto.randomUUID()}@example.org` })
    expect(await listReturned(await ask())).toEqual([])
  })

  test('no longer finds who has cancelled, or whose session has begun', async () => {
    const { session, ask } = await aBranchAtWork()
    const [left, late] = [await aBooking(session), await aBooking(session)]
    for (const one of [left, late]) await bounce(one)
    await cancelSeat(await reader('en'), left.id)
    expect((await listReturned(await ask())).map(({ id }) => id)).toEqual([late.id])

    await letTimePass(sql`update info_sessions set starts_at = now() - interval '1 minute' where id = ${session}`)
    expect(await listReturned(await ask())).toEqual([])
  })

  test('writes again with a new link, once; nobody else does', async () => {
    const { session, ask } = await aBranchAtWork()
    const booking = await aBooking(session)
    await bounce(booking)

    expect(await writeAgain(await (await aBranchAtWork()).ask(), booking.id)).toBe(false)
    expect([await writeAgain(await ask(), booking.id), await writeAgain(await ask(), booking.id)]).toEqual([
      true,
      false,
    ])
    expect((await lettersQueued(session)).map(({ about }) => about)).toEqual(['booked', 'linkAgain'])
    expect((await bookingOf(booking.id)).bouncedAt).toBeNull()
    const { docs } = await payload.find({ collection: 'log', where: { document: { equals: booking.id } } })
    expect(docs.map(({ given }) => given)).toContain('linkAgain')
    await bounce(booking)
    expect((await bookingOf(booking.id)).bouncedAt).not.toBeNull()
  })

  test('writes again to a new address that is to be confirmed', async () => {
    const { session, ask } = await aBranchAtWork()
    const booking = await aBooking(session)
    const contact = { language: 'en', email: 'typo@example.org' } as const
    await changeContact(await reader('en'), { booking: booking.id, contact })
    await bounce({ ...booking, email: contact.email })

    expect(await listReturned(await ask())).toMatchObject([{ email: 'typo@example.org', bouncedTo: 'newEmail' }])
    expect(await writeAgain(await ask(), booking.id)).toBe(true)
    expect((await lettersQueued(session)).map(({ about }) => about)).toEqual(['booked', 'newContact', 'newContact'])
  })

  test('reads on Monday how many letters did not arrive', async () => {
    const { session, coordinator } = await aBranchAtWork()
    await bounce(await aBooking(session))

    const letter = await writeDigest.run(payload, { staff: coordinator.id })
    expect(letter?.props.failed).toBe(1)
  })
})
