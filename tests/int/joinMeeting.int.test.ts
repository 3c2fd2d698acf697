import { describe, expect, test } from 'vitest'

import type { InfoSession } from '@/payload-types'
import { inTransaction } from '@/platform/transaction'
import { joinMeeting } from '@/programme/bookings/joinMeeting'
import { openLink } from '@/programme/bookings/links'
import { readMeeting } from '@/programme/bookings/readMeeting'
import { readOwn } from '@/programme/bookings/readOwn'

import { reader } from '../helpers/house'
import { aSessionAtTheDoor, attendanceOf } from '../helpers/programme/door'

const meeting = { address: 'https://meet.example.org/secret-room', telephone: '+32 2 000 00 00' }

/** Somebody with a place in a session that began so many minutes ago, and what their page does for them. */
async function somebody(minutesAgo: number, facts: Partial<InfoSession> = {}) {
  const { id, bookings } = await aSessionAtTheDoor(1, { mode: 'online', meeting, ...facts }, minutesAgo)
  const req = await reader('en')
  const token = await inTransaction(req, () => openLink(req, { booking: bookings[0] ?? '', by: 'letter' }))
  const own = async () => (await readOwn(await reader('en'), token))!
  return {
    id,
    own,
    join: async () => joinMeeting(await reader('en'), await own()),
    meeting: async () => readMeeting(await reader('en'), { own: await own(), now: new Date() }),
  }
}

describe('an online meeting', () => {
  test('opens for whoever is booked and presses the button, and they are noted as being there', async () => {
    const person = await somebody(-10)
    expect(await person.meeting()).toBeUndefined()

    expect(await person.join()).toMatchObject({ ok: true, attendance: 'came' })
    expect(await person.join()).toMatchObject({ ok: true, attendance: 'came' })

    expect(await person.meeting()).toEqual(meeting)
    expect(await attendanceOf(person.id)).toEqual({ came: 1 })
    expect(JSON.stringify(await person.own())).not.toContain('secret-room')
  })

  test.each([
    ['more than fifteen minutes before the start', -20, {}, 'early'],
    ['on site, where a colleague says who came,', 5, { mode: 'onSite' }, 'closed'],
  ] as const)('stays closed %s', async (_, minutesAgo, facts, reason) => {
    const person = await somebody(minutesAgo, facts)

    expect(await person.join()).toEqual({ ok: false, reason })
    expect(await person.meeting()).toBeUndefined()
    expect(await attendanceOf(person.id)).toEqual({ nothing: 1 })
  })

  test('is not shown any more once it is over', async () => {
    const person = await somebody(10)
    await person.join()
    const own = await person.own()

    expect(await readMeeting(await reader('en'), { own, now: new Date(own.session.endsAt) })).toEqual(meeting)
    const later = new Date(new Date(own.session.endsAt).getTime() + 1)
    expect(await readMeeting(await reader('en'), { own, now: later })).toBeUndefined()
  })

  test('whose address is no web address leads nowhere', async () => {
    const person = await somebody(5, { meeting: { address: 'javascript:alert(1)', telephone: meeting.telephone } })
    await person.join()

    expect(await person.meeting()).toEqual({ telephone: meeting.telephone })
  })
})
