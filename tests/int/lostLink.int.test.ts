import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload, reader } = await import('../helpers/house')
const { booked, bookingOf, stateOf } = await import('../helpers/programme/booked')
const { aCoordinator, as } = await import('../helpers/programme/door')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { openByCode } = await import('@/programme/bookings/askLink')
const { bookSeat } = await import('@/programme/bookings/bookSeat')
const { ownAsked } = await import('@/programme/bookings/ownAsked')
const { readOwn } = await import('@/programme/bookings/readOwn')
const { readOwnData } = await import('@/programme/bookings/readOwnData')
const { settleOwn } = await import('@/programme/bookings/settleOwn')
const { recordCall } = await import('@/programme/calls/recordCall')

let addresses = 0
const open = async (code: string, contact: string) =>
  openByCode(await reader('en'), { code, contact, address: `2001:db8:77:${++addresses}::1` })
const lettersTo = async (email: string) => {
  await workQueue()
  return letters.filter(({ to }) => [to].flat().some((one) => one?.text === email))
}
const tokenIn = (letter: { text?: string } | undefined) => /\/([\w-]{43})(?![\w-])/.exec(letter?.text ?? '')?.[1] ?? ''
const ownBy = async (token: string | undefined) => {
  const own = await readOwn(await reader('en'), token ?? '')
  if (!own) throw new Error('The link opens nothing')
  return own
}

const landline = '+3222345678'
/** Somebody whom we can only call, and whether a call has reached them. */
async function byLandline({ isReached = true, telephone = landline } = {}) {
  const mine = await booked((await anInfoSession()).id, { email: undefined, telephone })
  const { docs } = await payload.find({ collection: 'calls', where: { booking: { equals: mine.id } }, depth: 0 })
  if (isReached) await recordCall(await as(await aCoordinator()), { call: docs[0]?.id ?? '', result: 'reached' })
  return mine
}

describe('whoever typed a code and a contact', () => {
  test('opens nothing with it: whether the booking is real, pretended or unknown, the answer is the same', async () => {
    const { id } = await anInfoSession({ proveContact: true })
    const real = await booked(id, { language: 'en' })
    const again = await bookSeat(await reader('en'), aWish(id, { ...real.wish, formKey: `again-${real.id}` }))
    const pretended = again.ok ? again.code : ''
    expect(pretended).not.toBe(real.code)

    expect(await open(real.code, real.email)).toEqual({ ok: true })
    expect(await open(pretended, 'nobody-knows@example.org')).toEqual({ ok: true })
    expect(await open('K7QM-4TRX', 'nobody-else-knows@example.org')).toEqual({ ok: true })
    expect((await bookingOf(real.id)).provedAt).toBeNull()
  })

  test('sends the link to that contact: only whoever reads it there proves that it is theirs', async () => {
    const { id } = await anInfoSession({ proveContact: true })
    const mine = await booked(id, { language: 'en' })
    const before = (await lettersTo(mine.email)).length

    await open(mine.code, ` ${mine.email.toUpperCase()} `)

    const mail = await lettersTo(mine.email)
    expect(mail).toHaveLength(before + 1)
    const own = await ownBy(tokenIn(mail.at(-1)))
    expect(own).toMatchObject({ id: mine.id, opensAll: true })
    expect(await settleOwn(await reader('en'), { own, act: 'accept' })).toEqual({ ok: true })
    expect(await stateOf(mine.id)).toBe('booked')
  })

  test('does not open the booking of a number that nobody has answered at', async () => {
    const mine = await byLandline({ isReached: false, telephone: '+3222345679' })
    expect(await open(mine.code, '02 234 56 79')).toEqual({ ok: true })
  })
})

describe('somebody whom we can only call, and have reached', () => {
  test('opens their booking by code and number, however they write it, and by nothing less', async () => {
    const mine = await byLandline()

    const opened = await open(mine.code, '02 234 56 78')
    expect(await ownBy(opened.ok ? opened.token : '')).toMatchObject({ id: mine.id, opensAll: false })
    expect(await open(mine.code, '02 234 56 70')).toEqual({ ok: true })
    expect(await open('K7QM-4TRX', '02 234 56 78')).toEqual({ ok: true })
  })

  test('sees and gives back that seat with it; reads, erases and proves nothing', async () => {
    const mine = await byLandline({ telephone: '+3222345677' })
    const opened = await open(mine.code, '+3222345677')
    const own = await ownBy(opened.ok ? opened.token : '')

    expect(own.telephone).toBeUndefined()
    expect(ownAsked(own)).toBeUndefined()
    const held = { ...own, state: 'held', holdFor: 'proof' } as const
    expect(await settleOwn(await reader('en'), { own: held, act: 'accept' })).toEqual({ ok: false, reason: 'late' })
    expect(await settleOwn(await reader('en'), { own, act: 'cancel' })).toEqual({ ok: true })
    expect(await stateOf(mine.id)).toBe('cancelled')
  })
})

describe('a stranger who types somebody’s name and number beside an address of their own', () => {
  const victim = async () => {
    const mine = await booked((await anInfoSession()).id, { telephone: '+32470616263', accessNeeds: 'A ramp' })
    const { firstName, lastName, telephone } = mine.wish
    return {
      mine,
      claimed: { firstName, lastName, telephone, email: `thief-${mine.id}@example.org`, language: 'en' as const },
    }
  }

  test('reads with the link that they get nothing but what they typed themselves', async () => {
    const { mine, claimed } = await victim()
    const theirs = await booked((await anInfoSession({ audience: 'mentees' })).id, claimed)

    const own = await ownBy(tokenIn((await lettersTo(claimed.email))[0]))
    const asked = ownAsked(own)
    const kept = asked ? await readOwnData(await reader('en'), asked) : []

    expect(kept.map(({ booking }) => booking.code)).toEqual([theirs.code])
    expect(JSON.stringify(kept)).not.toContain(mine.email)
  })

  test('is not asked whether that person’s date shall be changed; the person is', async () => {
    const { mine, claimed } = await victim()
    const { id } = await anInfoSession()

    await bookSeat(await reader('en'), aWish(id, claimed))

    expect(await lettersTo(claimed.email)).toEqual([])
    const { docs } = await payload.find({ collection: 'bookings', where: { movesFrom: { equals: mine.id } }, depth: 0 })
    expect(docs).toMatchObject([{ state: 'held', holdFor: 'move', email: null, telephone: '+32470616263' }])
  })
})

test('a word that no button says changes nothing', async () => {
  const mine = await booked((await anInfoSession()).id, { language: 'en' })
  const own = await ownBy(tokenIn((await lettersTo(mine.email))[0]))

  expect(await settleOwn(await reader('en'), { own, act: 'cancelAll' })).toEqual({ ok: false, reason: 'late' })
  expect(await stateOf(mine.id)).toBe('booked')
})

test('whoever thinks that somebody has their link closes it, and gets a new one', async () => {
  const mine = await booked((await anInfoSession()).id, { language: 'en' })
  const old = tokenIn((await lettersTo(mine.email))[0])

  expect(await settleOwn(await reader('en'), { own: await ownBy(old), act: 'renew' })).toMatchObject({
    came: 'renewed',
  })

  expect(await readOwn(await reader('en'), old)).toBeUndefined()
  expect(await ownBy(tokenIn((await lettersTo(mine.email)).at(-1)))).toMatchObject({ id: mine.id })
})
