import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, reader } = await import('../helpers/house')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { bookSeat } = await import('@/programme/bookings/bookSeat')
const { closeList } = await import('@/programme/attendance/closeList')
const { recordAttendance } = await import('@/programme/attendance/recordAttendance')
const { aCoordinator, as, letBegin } = await import('../helpers/programme/door')
const { cancelSeat } = await import('@/programme/bookings/settleBooking')

const to = (email: string) => letters.filter((letter) => [letter.to].flat().some((one) => one?.text === email))
const subjectsTo = async (email: string) => {
  await workQueue()
  return to(email).map(({ subject }) => subject?.split(/\s?:/)[0])
}
const meeting = { address: 'https://meet.example.org/secret-room', telephone: '+3220000000' }

describe('somebody who books', () => {
  test.each([
    ['fr', 'Votre place est réservée', 'Bonjour Zoë', '/fr/seances-info/mon-inscription/'],
    ['nl', 'Je plaats ligt vast', 'Dag Zoë', '/nl/infosessies/mijn-inschrijving/'],
    ['en', 'Your place is booked', 'Hello Zoë', '/en/info-sessions/my-booking/'],
  ] as const)(
    'gets one letter in %s, with the date, the code and a link of their own',
    async (language, subject, hello, address) => {
      const { id } = await anInfoSession({
        mode: 'both',
        meeting,
        startsAt: '2031-05-06T16:00:00Z',
        endsAt: '2031-05-06T18:00:00Z',
      })
      const wish = aWish(id, { language, firstName: 'Zoë <b>' })
      const result = await bookSeat(await reader(language), wish)

      expect(await subjectsTo(wish.email ?? '')).toEqual([subject])
      const [letter] = to(wish.email ?? '')
      expect(letter?.text).toContain(`${hello} <b>`)
      expect(letter?.text).toMatch(/18[:.]00\s–\s20[:.]00/)
      expect(letter?.text).toContain(result.ok ? result.code : 'no code')
      expect(letter?.text).toMatch(new RegExp(`http://localhost:\\d+${address}[\\w-]{43}`))
      expect(letter?.html).not.toContain('<b>')
      expect(JSON.stringify(letter)).not.toContain('secret-room')
      expect(JSON.stringify(letter)).not.toContain('+3220000000')
    },
  )

  test('and asks again is told so, by letter only', async () => {
    const { id } = await anInfoSession()
    const wish = aWish(id, { language: 'en' })
    await bookSeat(await reader('en'), wish)
    await bookSeat(await reader('en'), wish)

    expect((await subjectsTo(wish.email ?? '')).sort()).toEqual(['You have a place already', 'Your place is booked'])
  })

  test('and cancels before the letter is written gets the truth only', async () => {
    const { id } = await anInfoSession()
    const wish = aWish(id, { language: 'en' })
    const result = await bookSeat(await reader('en'), wish)
    await cancelSeat(await reader('en'), result.ok ? (result.booking ?? '') : '')

    expect(await subjectsTo(wish.email ?? '')).toEqual(['Your booking is cancelled'])
  })

  test('with a telephone only is put on the call list of the branch', async () => {
    const session = await anInfoSession()
    const before = letters.length
    await bookSeat(await reader('fr'), aWish(session.id, { email: undefined, telephone: '+32470999888' }))
    await workQueue()

    const { docs } = await payload.find({
      collection: 'calls',
      where: { branch: { equals: session.branch } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ reason: 'booked', state: 'due', language: 'fr' }])
    expect(letters).toHaveLength(before)
  })
})

describe('when the list of a session is closed', () => {
  test('who came hears what is next, and who did not gets other dates', async () => {
    const { id } = await anInfoSession({ capacity: 2, language: 'en' })
    const next = await anInfoSession({ language: 'en' })
    const [came, missed] = [aWish(id, { language: 'en' }), aWish(id, { language: 'en' })]
    const booked = await bookSeat(await reader('en'), came)
    await bookSeat(await reader('en'), missed)
    await letBegin(id, 5)
    const req = await as(await aCoordinator())
    await recordAttendance(req, { booking: booked.ok ? (booked.booking ?? '') : '', attendance: 'came' })
    await closeList(req, id)

    expect(await subjectsTo(came.email ?? '')).toContain('Thank you for coming')
    expect(await subjectsTo(missed.email ?? '')).toContain('We missed you')
    const letter = to(missed.email ?? '').find(({ subject }) => subject?.startsWith('We missed you'))
    expect(letter?.text).toContain(`/en/info-sessions/${next.id}`)
  })
})
