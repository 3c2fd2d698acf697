import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { resetPhone } from '@/people/phone/resetPhone'
import { rememberDevice } from '@/people/signIn/devices'
import { failuresOf } from '@/people/signIn/failures'
import { openSignIn } from '@/people/signIn/openSignIn'
import { openTicket, readTicket } from '@/people/signIn/tickets'
import type { ClearedPeriod } from '@/people/register/periods'
import { hashOf } from '@/people/signIn/tokens'
import { inTransaction } from '@/platform/transaction'

import { clearNow, count, drizzle, justOver, notYetOver } from '../helpers/clearing'
import { aColleague, aWord, payload, requestAs } from '../helpers/house'

type Make = (staff: string) => Promise<unknown>

const request = () => requestAs(null)
const aSignIn: Make = async (staff) => {
  const req = await request()
  return inTransaction(req, () => openSignIn(req, { staff, factor: true, device: 'Firefox' }))
}
const aDevice: Make = async (staff) => {
  const req = await request()
  return inTransaction(req, () => rememberDevice(req, { staff, device: 'Firefox' }))
}
const aTicket: Make = async (staff) => openTicket(await request(), { staff, step: 'code', minutes: 10 })
const aReset: Make = async (staff) =>
  resetPhone(await requestAs(await aColleague('administrator')), { staff, now: new Date() })

const doors: [string, string, ClearedPeriod, Make][] = [
  ['a sign-in', 'sign_ins', 'signIn', aSignIn],
  ['a remembered device', 'remembered_devices', 'device', aDevice],
  ['a step of a sign-in', 'tickets', 'ticket', aTicket],
  ['a reset that one administrator asked for', 'factor_resets', 'factorReset', aReset],
]

describe.each(doors)('%s', (_, table, period, make) => {
  const someone = () =>
    payload.create({
      collection: 'staff',
      data: {
        name: aWord('Colleague'),
        email: `${crypto.randomUUID()}@example.org`,
        language: 'fr',
        state: 'active',
        roles: ['editor'],
      },
    })
  const leftOf = (id: string) => count(table, sql`staff_id = ${id}`)

  test.each([
    ['goes when it has ended', justOver(period), 0],
    ['stays a minute before its end', notYetOver(period), 1],
  ])('%s', async (_title, until, left) => {
    const { id } = await someone()
    await make(id)
    await drizzle.execute(sql`update ${sql.identifier(table)} set expires_at = ${until} where staff_id = ${id}`)

    await clearNow()

    expect(await leftOf(id)).toBe(left)
  })
})

test('a colleague who is signed in and half-way through a step notices nothing of the night', async () => {
  const { id } = await aColleague('trainer')
  const ticket = await openTicket(await request(), { staff: id, step: 'phone', minutes: 10 })

  await clearNow()

  expect(await readTicket(await request(), ticket, 'phone')).toBe(id)
})

describe('counts of failed sign-ins', () => {
  const failures = failuresOf(payload)
  const failing = async (account: string) => {
    for (let time = 0; time < 20; time++) await failures.count('code', account)
  }
  const until = (account: string, moment: string) =>
    drizzle.execute(sql`
      update sign_in_limits set expire = ${new Date(moment).getTime()} where key = ${`code:${hashOf(account)}`}`)

  test('go when they slow nobody down any more', async () => {
    const account = aWord('account')
    await failing(account)
    await until(account, justOver('attempts'))

    await clearNow()

    expect(await count('sign_in_limits', sql`key = ${`code:${hashOf(account)}`}`)).toBe(0)
  })

  test('stay while somebody has to wait', async () => {
    const account = aWord('account')
    await failing(account)

    await clearNow()

    expect(await failures.wait('code', account)).toBeGreaterThan(0)
  })
})
