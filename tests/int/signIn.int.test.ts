import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { closeAccount } from '@/people/colleagues/closeAccount'
import { reopenAccount } from '@/people/colleagues/reopenAccount'
import { choosePassword } from '@/people/password/choosePassword'
import { hashPassword } from '@/people/password/hashPassword'
import { codeAt, keyOffered } from '@/people/phone/codes'
import { resetPhone } from '@/people/phone/resetPhone'
import { setUpPhone } from '@/people/phone/setUpPhone'
import { closeDoor } from '@/people/signIn/closeDoor'
import { cookieName } from '@/people/signIn/cookies'
import { keepCredentials } from '@/people/signIn/credentials'
import { enterCode } from '@/people/signIn/enterCode'
import { enterPassword } from '@/people/signIn/enterPassword'
import { limitsOf } from '@/people/signIn/limits'
import { listDoors } from '@/people/signIn/listDoors'
import { openTicket } from '@/people/signIn/tickets'
import type { Staff } from '@/payload-types'
import { seal } from '@/platform/seal'
import { inTransaction } from '@/platform/transaction'

import { ask } from '../helpers/databases'
import { aWord, payload, requestAs } from '../helpers/house'

const password = 'every tuesday at ten'
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)

let count = 0
const aVisitor = (remembered?: string) => ({ address: `192.0.2.${++count}`, device: 'Firefox, Linux', remembered })
const nobody = () => requestAs(null)

const hash = hashPassword(password) // Once: it takes long on purpose.

async function anAccount(role: Staff['roles'][number], phone?: string): Promise<Staff> {
  const data = {
    email: `${randomUUID()}@example.org`,
    name: aWord('Colleague'),
    language: 'fr',
    roles: [role],
  } as const
  const staff = await payload.create({ collection: 'staff', data: { ...data, roles: [role], state: 'active' } })
  const req = await nobody()
  const proof = { password: await hash, ...(phone && { phone: seal(payload.secret, phone) }) }
  await inTransaction(req, () => keepCredentials(req, staff.id, proof))
  return staff
}

/** Who a request with this token in its cookie comes from. */
async function whoHas(token: string, headers: Record<string, string> = {}): Promise<string | undefined> {
  const cookie = `${cookieName('sign-in')}=${token}`
  const { user } = await payload.auth({ headers: new Headers({ cookie, host: 'localhost:3000', ...headers }) })
  return user?.id
}

async function tryPassword(email: string, typed = password, visitor = aVisitor()) {
  return enterPassword(await nobody(), { email, password: typed, visitor })
}

async function ticketOf(email: string, next: 'code' | 'phone'): Promise<string> {
  const answer = await tryPassword(email)
  if (!answer.ok || answer.next !== next) throw new Error(JSON.stringify(answer))
  return answer.token
}

let now = Date.now()
beforeEach(() => {
  now += 120_000 // Each test has half minutes of its own, so that no code was used before.
  vi.useFakeTimers({ now, toFake: ['Date'] })
  return () => vi.useRealTimers()
})
const codeNow = (ofKey = key) => codeAt(ofKey, new Date())

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
    for (let nth = 0; nth < 19; nth += 1) await limitsOf(payload).count('code', id)
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
    vi.setSystemTime(now + 31 * 24 * 3600_000)
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
    for (let nth = 0; nth < 19; nth += 1) await limitsOf(payload).count('account', email)
    await tryPassword(email, 'the twentieth guess')
    const began = performance.now()
    expect(await tryPassword(email)).toMatchObject({ ok: true, next: 'in' })
    expect(performance.now() - began).toBeGreaterThan(2900)
  })
})

describe('a sign-in', () => {
  test.each([
    ['from our own page', { origin: 'http://localhost:3000' }, true],
    ['behind a proxy', { origin: 'https://duo.example', 'x-forwarded-host': 'duo.example' }, true],
    ['from another site', { origin: 'https://evil.example' }, false],
    ['from nowhere', { origin: 'null' }, false],
  ])('%s', async (_, headers, counts) => {
    const { id, email } = await anAccount('editor')
    const answer = await tryPassword(email)
    expect(await whoHas(answer.ok ? answer.token : '', headers as Record<string, string>)).toBe(counts ? id : undefined)
  })

  test('ends after eight hours without use, and after a day in any case', async () => {
    const { id, email } = await anAccount('editor')
    const answer = await tryPassword(email)
    const token = answer.ok ? answer.token : ''
    await sql(`update sign_ins set seen_at = now() - interval '7 hours 59 minutes' where staff_id = $1`, [id])
    expect(await whoHas(token)).toBe(id)
    await sql(`update sign_ins set seen_at = now() - interval '8 hours 1 minute' where staff_id = $1`, [id])
    expect(await whoHas(token)).toBeUndefined()
    await sql(`update sign_ins set seen_at = now(), expires_at = now() - interval '1 second' where staff_id = $1`, [id])
    expect(await whoHas(token)).toBeUndefined()
  })

  test('is seen and closed by its owner, and by nobody else', async () => {
    const owner = await anAccount('editor')
    const other = await anAccount('editor')
    const answer = await tryPassword(owner.email)
    const token = answer.ok ? answer.token : ''
    const asOwner = await requestAs(owner)
    const [door] = (await listDoors(asOwner, new Date())).signIns
    expect(door).toMatchObject({ device: 'Firefox, Linux' })
    expect((await listDoors(await requestAs(other), new Date())).signIns).toEqual([])

    await closeDoor(await requestAs(other), { kind: 'sign-ins', id: door?.id ?? '' })
    expect(await whoHas(token)).toBe(owner.id)
    await closeDoor(asOwner, { kind: 'sign-ins', id: door?.id ?? '' })
    expect(await whoHas(token)).toBeUndefined()
  })

  test('stands in the database as a hash only, and so does a recovery code; the key of a phone is sealed', async () => {
    const { id, email } = await anAccount('coordinator', key)
    const answer = await enterCode(await nobody(), {
      ticket: await ticketOf(email, 'code'),
      code: codeNow(),
      visitor: aVisitor(),
    })
    const rows = await sql(
      'select s::text, c::text from sign_ins s join credentials c using (staff_id) where staff_id = $1',
      [id],
    )
    const text = JSON.stringify(rows)
    expect(text).not.toContain(answer.ok ? answer.token : 'x')
    expect(text).not.toContain(key)
    expect(text).not.toContain(password)
  })
})

describe('a new password', () => {
  const linkOf = async (staff: string) => {
    const req = await nobody()
    return inTransaction(req, () => openTicket(req, { staff, step: 'password', minutes: 60 }))
  }

  test('that is chosen behind two links at the same moment is one of the two', async () => {
    const { id, email } = await anAccount('editor')
    const links = [await linkOf(id), await linkOf(id), await linkOf(id)]
    const sentences = ['the first new sentence', 'the second new sentence', 'the third new sentence']
    const choose = async (ticket: string, nth: number) =>
      choosePassword(await nobody(), { ticket, password: sentences[nth] ?? '' })
    const answers = await Promise.all(links.map(choose))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const chosen = sentences[answers.findIndex(({ ok }) => ok)]
    expect(await tryPassword(email, chosen)).toMatchObject({ ok: true })
  })

  test('ends every sign-in and remembered device, signs nobody in, and the code is asked for as before', async () => {
    const { id, email } = await anAccount('coordinator', key)
    const entered = { ticket: await ticketOf(email, 'code'), code: codeNow(), remember: true, visitor: aVisitor() }
    const open = await enterCode(await nobody(), entered)
    const ticket = await linkOf(id)
    expect(await choosePassword(await nobody(), { ticket, password: 'too short' })).toEqual({
      ok: false,
      reason: 'short',
    })
    expect(await choosePassword(await nobody(), { ticket, password: 'a wholly new sentence' })).toEqual({ ok: true })
    expect(await choosePassword(await nobody(), { ticket, password: 'another sentence again' })).toEqual({
      ok: false,
      reason: 'expired',
    })

    expect(await whoHas(open.ok ? open.token : '')).toBeUndefined()
    expect(await tryPassword(email)).toEqual({ ok: false, reason: 'wrong' })
    const device = open.ok ? open.device : undefined
    expect(await tryPassword(email, 'a wholly new sentence', aVisitor(device))).toMatchObject({
      ok: true,
      next: 'code',
    })
  })

  test('is the first one of somebody who was invited', async () => {
    const data = { email: `${randomUUID()}@example.org`, name: 'New', language: 'nl', roles: ['editor'] } as const
    const { id, state } = await payload.create({
      collection: 'staff',
      data: { ...data, roles: ['editor'], state: 'invited' },
    })
    expect(state).toBe('invited')
    expect(await tryPassword(data.email)).toEqual({ ok: false, reason: 'wrong' })
    const [job] = await sql(
      `select payload::text as input from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where identifier = 'staff_invitation' and payload->>'staff' = $1`,
      [id],
    )
    expect(job).toEqual({ input: JSON.stringify({ staff: id }) })
    await choosePassword(await nobody(), { ticket: await linkOf(id), password: 'a wholly new sentence' })
    expect(await tryPassword(data.email, 'a wholly new sentence')).toMatchObject({ ok: true, next: 'in' })
  })

  test('that Payload hashed still opens, and is hashed anew', async () => {
    const { id, email } = await anAccount('editor')
    // What Payload 3.90.1 stored for this password and salt: PBKDF2, SHA-256, 600,000 rounds.
    const { pbkdf2Sync } = await import('node:crypto')
    const hash = pbkdf2Sync(password, 'ab12', 600_000, 32, 'sha256').toString('hex')
    await sql('update credentials set password = $2 where staff_id = $1', [id, `pbkdf2-sha256-v1:${hash}:ab12`])
    expect(await tryPassword(email, 'every tuesday at two')).toMatchObject({ ok: false })
    expect(await tryPassword(email)).toMatchObject({ ok: true })
    expect(await sql('select left(password, 7) as scheme from credentials where staff_id = $1', [id])).toEqual([
      { scheme: 'scrypt:' },
    ])
    expect(await tryPassword(email)).toMatchObject({ ok: true })
  })
})

describe('somebody who leaves', () => {
  async function aLeaver(): Promise<{ leaver: Staff; token: string; admin: PayloadRequest }> {
    const leaver = await anAccount('editor')
    const answer = await tryPassword(leaver.email)
    return {
      leaver,
      token: answer.ok ? answer.token : '',
      admin: await requestAs(await anAccount('administrator', key)),
    }
  }

  test('is out everywhere at once, and nothing lets them in again', async () => {
    const { leaver, token, admin } = await aLeaver()
    expect(await closeAccount(admin, { staff: leaver.id, now: new Date() })).toEqual({ ok: true })
    expect(await whoHas(token)).toBeUndefined()
    expect(await tryPassword(leaver.email)).toEqual({ ok: false, reason: 'wrong' })
    const insert = `insert into sign_ins (id, staff_id, token_hash, seen_at, expires_at) values (gen_random_uuid(), $1, 'x', now(), now())`
    await expect(sql(insert, [leaver.id])).rejects.toThrow('no door')
  })

  test('is invited back by an administrator, with a new password', async () => {
    const { leaver, admin } = await aLeaver()
    await closeAccount(admin, { staff: leaver.id, now: new Date() })
    expect(await reopenAccount(admin, leaver.id)).toEqual({ ok: true })
    expect(await tryPassword(leaver.email)).toEqual({ ok: false, reason: 'wrong' })
  })

  test.each(['editor', 'coordinator', 'trainer', 'officer', 'director'] as const)(
    'is not closed by a colleague who is %s',
    async (role) => {
      const { leaver, token } = await aLeaver()
      const answer = await closeAccount(await requestAs(await anAccount(role)), { staff: leaver.id, now: new Date() })
      expect(answer).toEqual({ ok: false, reason: 'forbidden' })
      expect(await whoHas(token)).toBe(leaver.id)
    },
  )

  test('does not close the door behind themselves', async () => {
    const admin = await anAccount('administrator', key)
    expect(await closeAccount(await requestAs(admin), { staff: admin.id, now: new Date() })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  })
})

describe('a phone that is lost with its paper', () => {
  test('is taken off by two administrators, never by one, nor by the colleague', async () => {
    const { id, email } = await anAccount('coordinator', key)
    const [first, second] = [await anAccount('administrator', key), await anAccount('administrator', key)]
    const ask = async (who: Staff) => resetPhone(await requestAs(who), { staff: id, now: new Date() })
    expect(await ask(first)).toEqual({ ok: true, now: 'asked' })
    expect(await ask(first)).toEqual({ ok: false, reason: 'secondPerson' })
    expect(await ask(await anAccount('officer', key))).toEqual({ ok: false, reason: 'forbidden' })
    expect(await tryPassword(email)).toMatchObject({ ok: true, next: 'code' })
    expect(await ask(second)).toEqual({ ok: true, now: 'reset' })
    expect(await tryPassword(email)).toMatchObject({ ok: true, next: 'phone' })
  })

  test('must be asked for again when a day has passed', async () => {
    const { id } = await anAccount('coordinator', key)
    const [first, second] = [await anAccount('administrator', key), await anAccount('administrator', key)]
    await resetPhone(await requestAs(first), { staff: id, now: new Date() })
    const tomorrow = new Date(Date.now() + 24 * 3600_000 + 1)
    expect(await resetPhone(await requestAs(second), { staff: id, now: tomorrow })).toEqual({ ok: true, now: 'asked' })
  })
})
