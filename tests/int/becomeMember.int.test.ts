import { describe, expect, test } from 'vitest'

import { readMember } from '@/people/members/readMember'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { becomeMember } from '@/programme/members/becomeMember'

import { payload, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { memberCookie } from '../helpers/members'
import { byTelephone } from '../helpers/programme/bookings'
import { aBooking, aCoordinator, aSessionAtTheDoor, as, bookingOf, letBegin } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

const coordinator = await aCoordinator()
const device = 'Chrome, Android'
const become = async (booking: string) => becomeMember(await requestAs(null), { booking, device })
const came = async (booking: string) => recordAttendance(await as(coordinator), { booking, attendance: 'came' })
const whoIs = async (answer: { ok: boolean; token?: string }) =>
  answer.token ? await readMember(payload, memberCookie(answer.token)) : undefined

/** Somebody who came to a session of future mentees. */
async function whoCame(rest: Parameters<typeof aBooking>[1] = {}) {
  const { id } = await anInfoSession({ audience: 'mentees' })
  const booking = await aBooking(id, rest)
  await letBegin(id, 10)
  await came(booking)
  return booking
}

describe('whoever came to an info session', () => {
  test('becomes a member of its branch with what is known of them, and is signed in', async () => {
    const booking = await whoCame({ email: 'Noor.Haddad@Example.org', firstName: 'Noor', lastName: 'Haddad' })
    const { language } = await bookingOf(booking)
    const member = await whoIs(await become(booking))
    expect(member).toMatchObject({ role: 'mentee', firstName: 'Noor', lastName: 'Haddad', language, actor: null })
    expect(member?.email).toBe('noor.haddad@example.org')
    expect(await logged({ document: member?.id, act: 'create' })).toMatchObject([{ by: 'member', actor: member?.id }])
  })

  test('becomes one once, however often and at the same moment the button is pressed', async () => {
    const booking = await whoCame()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => become(booking)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok && one.reason === 'known')).toHaveLength(4)
  })

  test('signs in by letter from then on: a link of the booking opens no page that has an address', async () => {
    const booking = await whoCame()
    await become(booking)
    expect(await become(booking)).toEqual({ ok: false, reason: 'known' })
  })

  test('without e-mail opens the same page again by the link of the booking', async () => {
    const booking = await whoCame({ ...byTelephone, telephone: '+32470112299' })
    const [first, second] = [await whoIs(await become(booking)), await whoIs(await become(booking))]
    expect(first?.telephone).toBe('+32470112299')
    expect(second?.id).toBe(first?.id)
  })

  test('with the address of somebody who is a member does not reach their page', async () => {
    const email = 'shared@example.org'
    const [one, other] = [await whoCame({ email }), await whoCame({ email, firstName: 'Somebody', lastName: 'Else' })]
    const answers = await Promise.all([become(one), become(other)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'known')).toHaveLength(1)
  })
})

test('whoever did not come, or of whom nothing was said, becomes none', async () => {
  const { bookings } = await aSessionAtTheDoor(2)
  const [silent = '', absent = ''] = bookings
  await recordAttendance(await as(coordinator), { booking: absent, attendance: 'absent' })
  expect(await become(silent)).toEqual({ ok: false, reason: 'notCame' })
  expect(await become(absent)).toEqual({ ok: false, reason: 'notCame' })
})
