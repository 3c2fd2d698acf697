import { afterEach, describe, expect, test } from 'vitest'

import { workQueue } from '../helpers/mailbox'
import { openTextGateway } from '../helpers/textGateway'

const gateway = await openTextGateway()
const { payload, reader } = await import('../helpers/house')
const { bookingOf } = await import('../helpers/programme/booked')
const { aNumber, byPhone, readersOf, tokenIn } = await import('../helpers/programme/byPhone')
const { anInfoSession } = await import('../helpers/programme/sessions')
const { callsDue } = await import('../helpers/programme/bookings')
const { changeContact } = await import('@/programme/bookings/changeContact')
const { confirmContact } = await import('@/programme/bookings/confirmContact')
const { readOwn } = await import('@/programme/bookings/readOwn')

const { textsTo } = readersOf(gateway)
afterEach(() => {
  gateway.behaves = undefined
})

describe('a new number', () => {
  const change = async (booking: string, telephone: string) =>
    changeContact(await reader('en'), { booking, contact: { language: 'en', telephone } })

  test('gets a text, and counts once the button behind its link was pressed', async () => {
    const { id } = await anInfoSession()
    const [mine, telephone] = [await byPhone(id), aNumber()]
    expect(await change(mine.id, telephone)).toEqual({ ok: true, asked: true })
    const [text] = await textsTo(telephone)
    expect(text?.text).toContain('Somebody wants us to use this number')
    expect(await bookingOf(mine.id)).toMatchObject({ telephone: mine.wish.telephone, newTelephone: telephone })

    const own = await readOwn(await reader('en'), tokenIn(text))
    expect(own).toMatchObject({ confirms: telephone, byText: true })
    const [first] = await textsTo(mine.wish.telephone)
    expect((await readOwn(await reader('en'), tokenIn(first)))?.confirms).toBeUndefined()

    const proved = { booking: mine.id, kind: 'telephone', contact: telephone } as const
    expect(await confirmContact(await reader('en'), proved)).toEqual({ ok: true })
    expect(await bookingOf(mine.id)).toMatchObject({ telephone, newTelephone: null })
    expect(await callsDue(id)).toEqual([])
  })

  test('that the gateway refuses is called', async () => {
    const { id } = await anInfoSession()
    const [mine, telephone] = [await byPhone(id), aNumber()]
    await workQueue()
    await change(mine.id, telephone)
    gateway.behaves = (response) => response.writeHead(404).end()
    await workQueue()
    const { docs } = await payload.find({ collection: 'calls', where: { booking: { equals: mine.id } }, depth: 0 })
    expect(docs).toMatchObject([{ reason: 'newContact', telephone, state: 'due' }])
  })

  test('that is a landline is called at once', async () => {
    const { id } = await anInfoSession()
    const mine = await byPhone(id)
    await change(mine.id, '+3225021234')
    expect(await callsDue(id)).toEqual(['newContact'])
  })
})
