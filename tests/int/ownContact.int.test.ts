import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { reader, payload } = await import('../helpers/house')
const { booked, bookingOf } = await import('../helpers/programme/booked')
const { anInfoSession, aWish } = await import('../helpers/programme/sessions')
const { bookSeat } = await import('@/programme/bookings/bookSeat')
const { changeContact } = await import('@/programme/bookings/changeContact')
const { confirmContact } = await import('@/programme/bookings/confirmContact')
const { askLink, openByCode } = await import('@/programme/bookings/askLink')
const { proveByDigits } = await import('@/programme/bookings/proveByDigits')
const { readOwn } = await import('@/programme/bookings/readOwn')

const to = (email: string) => letters.filter((letter) => [letter.to].flat().some((one) => one?.text === email))
const lettersTo = async (email: string) => {
  await workQueue()
  return to(email)
}
const tokenIn = (letter: { text?: string } | undefined) => /\/([\w-]{43})(?![\w-])/.exec(letter?.text ?? '')?.[1] ?? ''
const change = async (booking: string, contact: Parameters<typeof changeContact>[1]['contact']) =>
  changeContact(await reader('fr'), { booking, contact })
let addresses = 0
const address = () => `2001:db8:9:${++addresses}::1`

describe('somebody with a new address', () => {
  test('gets a letter there, and nothing changes before they press its button', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id, { language: 'en' })
    const email = `new-${mine.wish.email}`

    const old = tokenIn((await lettersTo(mine.email))[0])
    expect(await readOwn(await reader('en'), old)).toMatchObject({ opensAll: true })
    expect(await change(mine.id, { language: 'en', email })).toEqual({ ok: true, asked: true })
    const [letter] = await lettersTo(email)
    expect((await bookingOf(mine.id)).email).toBe(mine.wish.email)
    const own = await readOwn(await reader('en'), tokenIn(letter))
    expect(own?.confirms).toBe(email)
    expect(own?.opensAll).toBe(false) // Mistyped, it would be a stranger who reads it.

    const answer = await confirmContact(await reader('en'), { booking: mine.id, kind: 'email', contact: email })
    expect(answer).toEqual({ ok: true })
    expect(await bookingOf(mine.id)).toMatchObject({ email, newEmail: null })
    expect(await readOwn(await reader('en'), old)).toBeUndefined() // Whoever has the old mailbox opens nothing any more.
    expect(await readOwn(await reader('en'), tokenIn(letter))).toMatchObject({ id: mine.id, opensAll: true })
    expect(await bookSeat(await reader('en'), { ...mine.wish, email })).toMatchObject({ ok: true })
    expect(await payload.count({ collection: 'bookings', where: { infoSession: { equals: id } } })).toMatchObject({
      totalDocs: 1,
    })
  })

  test('that has another booking already hears the same first, and the truth once it is proved', async () => {
    const [here, there] = [await anInfoSession(), await anInfoSession()]
    const mine = await booked(here.id)
    const other = await booked(there.id, { firstName: mine.wish.firstName })
    const email = other.wish.email ?? ''

    expect(await change(mine.id, { language: 'fr', email })).toEqual({ ok: true, asked: true })
    const proved = { booking: mine.id, kind: 'email', contact: email } as const
    expect(await confirmContact(await reader('fr'), proved)).toEqual({ ok: false, reason: 'taken' })
    expect((await bookingOf(mine.id)).email).toBe(mine.wish.email)
  })

  test('that nobody asked for proves nothing', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id)
    const proved = { booking: mine.id, kind: 'email', contact: 'never@example.org' } as const
    expect(await confirmContact(await reader('fr'), proved)).toEqual({ ok: false, reason: 'over' })
  })
})

test('a new number is called first; the language changes at once', async () => {
  const { id } = await anInfoSession()
  const mine = await booked(id)

  await change(mine.id, { language: 'nl', email: mine.wish.email, telephone: '+32470555666' })

  expect(await bookingOf(mine.id)).toMatchObject({ language: 'nl', telephone: null, newTelephone: '+32470555666' })
  const { docs } = await payload.find({ collection: 'calls', where: { booking: { equals: mine.id } }, depth: 0 })
  expect(docs).toMatchObject([{ reason: 'newContact', telephone: '+32470555666', state: 'due' }])
  const proved = { booking: mine.id, kind: 'telephone', contact: '+32470555666' } as const
  expect(await confirmContact(await reader('fr'), proved)).toEqual({ ok: true })
  expect(await change(mine.id, { language: 'nl', telephone: '+32470555666' })).toEqual({ ok: true, asked: false })
  expect(await bookingOf(mine.id)).toMatchObject({ email: null, telephone: '+32470555666' })
})

test('the last contact that somebody has stays until the new one answers', async () => {
  const { id } = await anInfoSession()
  const mine = await booked(id)

  await change(mine.id, { language: 'fr', telephone: '+32470555777' })

  expect(await bookingOf(mine.id)).toMatchObject({ email: mine.wish.email, newTelephone: '+32470555777' })
})

describe('a link that was lost', () => {
  test('comes again by letter, to who has a booking; a stranger’s address leaves as many traces', async () => {
    const { id } = await anInfoSession()
    const mine = await booked(id, { language: 'en' })
    await workQueue()
    const before = to(mine.wish.email ?? '').length

    expect(
      await askLink(await reader('en'), { contact: ` ${mine.wish.email?.toUpperCase()}`, address: address() }),
    ).toEqual({ ok: true })
    expect(await askLink(await reader('en'), { contact: 'nobody@example.org', address: address() })).toEqual({
      ok: true,
    })

    const mail = await lettersTo(mine.wish.email ?? '')
    expect(mail).toHaveLength(before + 1)
    expect(await readOwn(await reader('en'), tokenIn(mail.at(-1)))).toMatchObject({ id: mine.id })
    expect(await lettersTo('nobody@example.org')).toEqual([])
  })

  test('is not guessed at for long', async () => {
    const from = address()
    const answers = []
    for (let i = 0; i < 11; i++)
      answers.push(
        await openByCode(await reader('fr'), { code: `K7QM-4TR${i}`, contact: `a${i}@example.org`, address: from }),
      )
    // Each also counts as a lost link of that address.
    expect(answers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => ({ ok: true })))
    expect(answers[10]).toMatchObject({ ok: false, reason: 'wait' })
  })
})

describe('a seat that is held until its contact is proved', () => {
  const held = async () => booked((await anInfoSession({ proveContact: true })).id, { language: 'en' })
  const digitsOf = async (email: string) => /\b(\d{6})\b/.exec((await lettersTo(email))[0]?.text ?? '')?.[1] ?? ''
  const prove = async (code: string, digits: string) =>
    proveByDigits(await reader('en'), { code, digits, address: address() })

  test('is taken with the six digits of the letter, pasted with a space', async () => {
    const mine = await held()
    const digits = await digitsOf(mine.wish.email ?? '')

    const answer = await prove(mine.code, `${digits.slice(0, 3)} ${digits.slice(3)}`)

    expect(answer).toMatchObject({ ok: true })
    expect(await readOwn(await reader('en'), answer.ok ? answer.token : '')).toMatchObject({ state: 'booked' })
  })

  test('is not taken with other digits, and after five tries not at all for a while', async () => {
    const mine = await held()
    const digits = await digitsOf(mine.wish.email ?? '')
    const wrong = digits === '000000' ? '000001' : '000000'

    for (let i = 0; i < 5; i++) expect(await prove(mine.code, wrong)).toEqual({ ok: false, reason: 'unknown' })
    expect(await prove(mine.code, digits)).toMatchObject({ ok: false, reason: 'wait' })
    expect((await bookingOf(mine.id)).state).toBe('held')
  })

  test('opens to nobody who only saw a code', async () => {
    const mine = await held()
    const again = await bookSeat(
      await reader('en'),
      aWish(mine.wish.session, { ...mine.wish, formKey: `again-${mine.id}` }),
    )

    expect(again).toMatchObject({ ok: true, state: 'held' })
    expect(await prove(again.ok ? again.code : '', await digitsOf(mine.wish.email ?? ''))).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })
})
