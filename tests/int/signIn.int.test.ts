import { describe, expect, test, vi } from 'vitest'

import { choosePassword } from '@/people/password/choosePassword'
import { keyOffered } from '@/people/phone/codes'
import { setUpPhone } from '@/people/phone/setUpPhone'
import { enterCode } from '@/people/signIn/enterCode'
import { failuresOf } from '@/people/signIn/failures'

import {
  aVisitor,
  anAccount,
  codeNow,
  key,
  nobody,
  password,
  ticketOf,
  tryPassword,
  whoHas,
  withOwnHalfMinutes,
} from '../helpers/door'
import { payload } from '../helpers/house'

withOwnHalfMinutes()

describe('an editor, who needs no second factor', () => {
  test('is in with the password', async () => {
    const { id, email } = await anAccount('editor')
    const answer = await tryPassword(email.toUpperCase())
    expect(answer).toMatchObject({ ok: true, next: 'in' })
    expect(await whoHas(answer.ok ? answer.token : '')).toBe(id)
  })

  test('hears the same for a wrong password as a stranger for an unknown address', async () => {
    const { email } = await anAccount('editor')
    expect(await tryPassword(email, 'every tuesday at two')).toEqual({ ok: false, reason: 'wrong' })
    expect(await tryPassword('nobody@example.org')).toEqual({ ok: false, reason: 'wrong' })
  })

  test('who signs in six times at once is in six times', async () => {
    const { id, email } = await anAccount('editor')
    const answers = await Promise.all(Array.from({ length: 6 }, () => tryPassword(email)))
    for (const answer of answers) expect(await whoHas(answer.ok ? answer.token : '')).toBe(id)
  })

  test('whose role becomes one that needs a phone is out until there is one', async () => {
    const { id, email } = await anAccount('editor')
    const answer = await tryPassword(email)
    await payload.update({ collection: 'staff', id, data: { roles: ['coordinator'] } })
    expect(await whoHas(answer.ok ? answer.token : '')).toBeUndefined()
    expect(await tryPassword(email)).toMatchObject({ ok: true, next: 'phone' })
  })
})

describe('a coordinator', () => {
  test('sets up a phone at the first sign-in and gets ten codes for paper, each good once', async () => {
    const { id, email } = await anAccount('coordinator')
    const ticket = await ticketOf(email, 'phone')
    const code = codeNow(keyOffered(payload.secret, ticket))
    const answer = await setUpPhone(await nobody(), { ticket, code, visitor: aVisitor() })
    if (!answer.ok) throw new Error(answer.reason)
    expect(await whoHas(answer.token)).toBe(id)
    expect(new Set(answer.codes).size).toBe(10)

    const enter = async () =>
      enterCode(await nobody(), {
        ticket: await ticketOf(email, 'code'),
        code: ` ${(answer.codes[3] ?? '').toUpperCase().replace('-', ' ')}`,
        visitor: aVisitor(),
      })
    expect(await enter()).toMatchObject({ ok: true, codesLeft: 9 })
    expect(await enter()).toEqual({ ok: false, reason: 'wrong' })
  })

  test('enters the code of the phone, which counts once, even for two who enter it at the same moment', async () => {
    const { id, email } = await anAccount('coordinator', key)
    const tickets = [await ticketOf(email, 'code'), await ticketOf(email, 'code'), await ticketOf(email, 'code')]
    const enter = async (ticket: string) => enterCode(await nobody(), { ticket, code: codeNow(), visitor: aVisitor() })
    const answers = await Promise.all(tickets.map(enter))
    const taken = answers.filter(({ ok }) => ok)
    expect(taken).toHaveLength(1)
    expect(await whoHas(taken[0]?.ok ? taken[0].token : '')).toBe(id)
    expect(await enter(await ticketOf(email, 'code'))).toEqual({ ok: false, reason: 'wrong' })
  })

  test('has five tries with one password, and the right code does not help the sixth', async () => {
    const { email } = await anAccount('coordinator', key)
    const ticket = await ticketOf(email, 'code')
    const enter = async (code: string) => enterCode(await nobody(), { ticket, code, visitor: aVisitor() })
    for (let nth = 0; nth < 5; nth += 1) expect(await enter('000000')).toEqual({ ok: false, reason: 'wrong' })
    expect(await enter(codeNow())).toEqual({ ok: false, reason: 'expired' })
  })

  test('waits after twenty wrong codes, whatever tickets they came with', async () => {
    const { id, email } = await anAccount('coordinator', key)
    for (let nth = 0; nth < 19; nth += 1) await failuresOf(payload).count('code', id)
    const last = { ticket: await ticketOf(email, 'code'), code: '000000', visitor: aVisitor() }
    expect(await enterCode(await nobody(), last)).toEqual({ ok: false, reason: 'wrong' })
    const ticket = await ticketOf(email, 'code')
    const answer = await enterCode(await nobody(), { ticket, code: codeNow(), visitor: aVisitor() })
    expect(answer).toMatchObject({ ok: false, reason: 'wait' })
  })

  test('is asked for no code on a device that is remembered, and somebody else’s device helps nobody', async () => {
    const { email } = await anAccount('coordinator', key)
    const other = await anAccount('coordinator', key)
    const entered = { ticket: await ticketOf(email, 'code'), code: codeNow(), remember: true, visitor: aVisitor() }
    const answer = await enterCode(await nobody(), entered)
    const device = answer.ok ? answer.device : undefined
    expect(await tryPassword(email, password, aVisitor(device))).toMatchObject({ ok: true, next: 'in' })
    expect(await tryPassword(other.email, password, aVisitor(device))).toMatchObject({ ok: true, next: 'code' })
    vi.setSystemTime(Date.now() + 31 * 24 * 3600_000)
    expect(await tryPassword(email, password, aVisitor(device))).toMatchObject({ ok: true, next: 'code' })
  })

  test('gets in nowhere with the ticket of another step', async () => {
    const { id, email } = await anAccount('coordinator', key)
    const code = await ticketOf(email, 'code')
    expect(
      await setUpPhone(await nobody(), {
        ticket: code,
        code: codeNow(keyOffered(payload.secret, code)),
        visitor: aVisitor(),
      }),
    ).toEqual({ ok: false, reason: 'expired' })
    expect(await choosePassword(await nobody(), { ticket: code, password: 'a wholly new sentence' })).toEqual({
      ok: false,
      reason: 'expired',
    })
    expect(await whoHas(code)).toBeUndefined()
    expect(id).toBeTruthy()
  })
})

describe('somebody who tries many passwords', () => {
  test('waits after five from one address, while the owner comes in from another', async () => {
    const { email } = await anAccount('editor')
    const thief = aVisitor()
    for (let nth = 0; nth < 5; nth += 1) await tryPassword(email, `guess number ${nth} of many`, thief)
    expect(await tryPassword(email, password, thief)).toMatchObject({ ok: false, reason: 'wait' })
    expect(await tryPassword(email)).toMatchObject({ ok: true })
  })

  test('from many addresses makes the account answer late, and never not at all', async () => {
    const { email } = await anAccount('editor')
    for (let nth = 0; nth < 19; nth += 1) await failuresOf(payload).count('account', email)
    await tryPassword(email, 'the twentieth guess')
    const began = performance.now()
    expect(await tryPassword(email)).toMatchObject({ ok: true, next: 'in' })
    expect(performance.now() - began).toBeGreaterThan(2900)
  })
})
