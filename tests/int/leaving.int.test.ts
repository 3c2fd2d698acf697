import type { PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'

import type { Staff } from '@/payload-types'
import { closeAccount } from '@/people/colleagues/closeAccount'
import { reopenAccount } from '@/people/colleagues/reopenAccount'
import { resetPhone } from '@/people/phone/resetPhone'

import { clearNow, justOver } from '../helpers/clearing'
import { ask } from '../helpers/databases'
import { anAccount, key, tryPassword, whoHas } from '../helpers/door'
import { requestAs } from '../helpers/house'

const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)

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

  test('is invited back to a new address only, once the account was emptied', async () => {
    const { leaver, admin } = await aLeaver()
    await closeAccount(admin, { staff: leaver.id, now: new Date(justOver('account')) })
    await clearNow()

    expect(await reopenAccount(admin, leaver.id)).toEqual({ ok: false, reason: 'emptied' })
    const invited = `select from graphile_worker._private_jobs where payload->>'staff' = $1`
    expect(await sql(invited, [leaver.id])).toEqual([])

    const data = { name: 'Back again', email: `back-${leaver.id}@example.org`, roles: ['editor' as const] }
    await admin.payload.update({ collection: 'staff', id: leaver.id, data, overrideAccess: false, user: admin.user })
    expect(await reopenAccount(admin, leaver.id)).toEqual({ ok: true })
    expect(await sql(invited, [leaver.id])).toHaveLength(1)
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
