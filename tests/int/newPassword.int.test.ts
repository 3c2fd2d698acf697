import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { choosePassword } from '@/people/password/choosePassword'
import { enterCode } from '@/people/signIn/enterCode'
import { openTicket } from '@/people/signIn/tickets'
import { inTransaction } from '@/platform/transaction'

import { ask } from '../helpers/databases'
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

const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)

withOwnHalfMinutes()

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
