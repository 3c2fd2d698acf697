import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { closeAccount } from '@/people/colleagues/closeAccount'
import { inviteAgain } from '@/people/colleagues/inviteAgain'
import { listColleagues } from '@/people/colleagues/listColleagues'
import { reopenAccount } from '@/people/colleagues/reopenAccount'
import type { Act } from '@/people/log/acts'
import { choosePassword } from '@/people/password/choosePassword'
import { askNewPhone } from '@/people/phone/askNewPhone'
import { keyOffered } from '@/people/phone/codes'
import { resetPhone } from '@/people/phone/resetPhone'
import { setUpPhone } from '@/people/phone/setUpPhone'
import { closeDoor } from '@/people/signIn/closeDoor'
import { enterCode } from '@/people/signIn/enterCode'
import { enterPassword } from '@/people/signIn/enterPassword'
import { listDoors } from '@/people/signIn/listDoors'
import { openTicket } from '@/people/signIn/tickets'
import type { Log, Staff } from '@/payload-types'
import { inTransaction } from '@/platform/transaction'

import {
  anAccount,
  aVisitor,
  codeNow,
  key,
  nobody,
  password,
  ticketOf,
  tryPassword,
  whoHas,
  withOwnHalfMinutes,
} from '../helpers/door'
import { aColleague, payload, requestAs } from '../helpers/house'
import { cookieOf } from '../helpers/cookies'
import { atTheApi, logged } from '../helpers/logBook'

withOwnHalfMinutes()

/** What the log says of an account since it was made, oldest first: `sign-in by them`. */
async function storyOf({ id }: Staff): Promise<string[]> {
  const names: Record<string, string> = { [id]: 'them', null: 'nobody' }
  const told = ({ act, by, actor }: Log) => `${act} by ${by === 'staff' ? (names[String(actor)] ?? 'another') : by}`
  return (await logged({ document: id })).filter(({ act }) => !['create', 'rights'].includes(act)).map(told)
}

async function enter(email: string, { code = codeNow(), remember = false } = {}) {
  return enterCode(await nobody(), { ticket: await ticketOf(email, 'code'), code, remember, visitor: aVisitor() })
}

/** The colleague at a desk of their own, as their newest sign-in says. */
async function atTheDesk(staff: Staff) {
  const headers = new Headers({ cookie: await cookieOf(staff.id), host: 'localhost:3000' })
  const { user } = await payload.auth({ headers })
  return requestAs(user)
}

describe('whoever comes in', () => {
  test('with a password is in the log by id', async () => {
    const editor = await anAccount('editor')
    await tryPassword(editor.email)

    expect(await storyOf(editor)).toEqual(['sign-in by them'])
  })

  test('with a code on a device that is remembered says both', async () => {
    const coordinator = await anAccount('coordinator', key)
    await enter(coordinator.email, { remember: true })

    expect(await storyOf(coordinator)).toEqual(['remember-device by them', 'sign-in by them'])
  })

  test('with a new phone, and then with a code from paper, says so', async () => {
    const coordinator = await anAccount('coordinator')
    const ticket = await ticketOf(coordinator.email, 'phone')
    const code = codeNow(keyOffered(payload.secret, ticket))
    const answer = await setUpPhone(await nobody(), { ticket, code, visitor: aVisitor() })
    await enter(coordinator.email, { code: answer.ok ? answer.codes[0] : '' })

    expect(await storyOf(coordinator)).toEqual([
      'enrol-factor by them',
      'sign-in by them',
      'recovery-code by them',
      'sign-in by them',
    ])
  })

  test('from a browser where a colleague is still signed in is themselves in the log', async () => {
    const [editor, other] = [await anAccount('editor'), await anAccount('editor')]
    await enterPassword(await requestAs(other), { email: editor.email, password, visitor: aVisitor() })

    expect(await storyOf(editor)).toEqual(['sign-in by them'])
    expect(await logged({ actor: other.id })).toEqual([])
  })
})

describe('whoever is refused', () => {
  test('with a wrong password is a visitor who said that they were this colleague', async () => {
    const editor = await anAccount('editor')
    await tryPassword(editor.email, 'every tuesday at two')

    expect(await storyOf(editor)).toEqual(['sign-in-refused by visitor'])
  })

  test('with a wrong code is, too, with each try', async () => {
    const coordinator = await anAccount('coordinator', key)
    await enter(coordinator.email, { code: '000000' })
    await enter(coordinator.email, { code: '000000' })

    expect(await storyOf(coordinator)).toEqual(['sign-in-refused by visitor', 'sign-in-refused by visitor'])
  })

  test('with a wrong code for a new phone is, too, and the right one still counts', async () => {
    const coordinator = await anAccount('coordinator')
    const ticket = await ticketOf(coordinator.email, 'phone')
    const right = codeNow(keyOffered(payload.secret, ticket))
    const wrong = right === '000000' ? '000001' : '000000'
    for (const code of [wrong, right]) await setUpPhone(await nobody(), { ticket, code, visitor: aVisitor() })

    expect(await storyOf(coordinator)).toEqual([
      'sign-in-refused by visitor',
      'enrol-factor by them',
      'sign-in by them',
    ])
  })

  test('with an address that nobody has leaves a row without that address', async () => {
    const address = `${randomUUID()}@example.org`
    const before = (await logged({ act: 'sign-in-refused' })).length
    await tryPassword(address)

    expect((await logged({ act: 'sign-in-refused' })).slice(before)).toMatchObject([
      { by: 'visitor', actor: null, subject: 'staff', document: null },
    ])
    const { rows } = await payload.db.drizzle.execute(sql`select log::text from log`)
    expect(JSON.stringify(rows)).not.toContain(address)
  })

  test('because the house cannot write the log does not come in either', async () => {
    const editor = await anAccount('editor')
    await payload.db.drizzle.execute(sql`alter table log add constraint full_up check (act <> 'sign-in') not valid`)
    await expect(tryPassword(editor.email)).rejects.toThrow()
    await payload.db.drizzle.execute(sql`alter table log drop constraint full_up`)

    expect((await listDoors(await requestAs(editor), new Date())).signIns).toEqual([])
    expect(await storyOf(editor)).toEqual([])
  })

  test('a new phone at a screen that was left open leaves a row', async () => {
    const coordinator = await anAccount('coordinator', key)
    await askNewPhone(await requestAs(coordinator), 'every tuesday at two')

    expect(await storyOf(coordinator)).toEqual(['sign-in-refused by them'])
  })
})

describe('a sign-in that ends', () => {
  const endings: [string, Act, (other: boolean) => boolean][] = [
    ['here', 'sign-out', (current) => current],
    ['on another device', 'end-sessions', (current) => !current],
  ]

  test.each(endings)('%s is in the log as %s', async (_, act, isIt) => {
    const editor = await anAccount('editor')
    await tryPassword(editor.email)
    const req = await atTheDesk(editor)
    const door = (await listDoors(req, new Date())).signIns.find(({ current }) => isIt(Boolean(current)))
    await closeDoor(req, { kind: 'sign-ins', id: door?.id ?? '' })

    expect(await logged({ document: door?.id ?? '' })).toMatchObject([{ act, actor: editor.id, subject: 'sign-ins' }])
  })

  test('at the API is in the log, too', async () => {
    const editor = await aColleague('editor')
    const answer = await atTheApi(editor, 'staff/logout', { method: 'POST' })

    expect(answer.status).toBe(200)
    expect(await logged({ act: 'sign-out', actor: editor.id })).toHaveLength(1)
  })

  test('is not in the log where it is somebody else’s, and stays', async () => {
    const [owner, other] = [await anAccount('editor'), await anAccount('editor')]
    const answer = await tryPassword(owner.email)
    const [door] = (await listDoors(await requestAs(owner), new Date())).signIns
    await closeDoor(await requestAs(other), { kind: 'sign-ins', id: door?.id ?? '' })

    expect(await whoHas(answer.ok ? answer.token : '')).toBe(owner.id)
    expect(await logged({ document: door?.id ?? '' })).toEqual([])
  })

  test('with a new password says that both were the colleague', async () => {
    const editor = await anAccount('editor')
    await tryPassword(editor.email)
    const req = await nobody()
    const ticket = await inTransaction(req, () => openTicket(req, { staff: editor.id, step: 'password', minutes: 60 }))
    await choosePassword(req, { ticket, password: 'a wholly new sentence' })

    expect(await storyOf(editor)).toEqual(['sign-in by them', 'update by them', 'end-sessions by them'])
    expect(await logged({ document: editor.id, act: 'update' })).toMatchObject([{ fields: 'password' }])
  })
})

describe('what administrators do for others', () => {
  test('is in the log when they invite, invite again, close and invite back', async () => {
    const req = await requestAs(await anAccount('administrator', key))
    const data = { email: `${randomUUID()}@example.org`, name: 'New', language: 'nl', state: 'invited' } as const
    const staff = await payload.create({ collection: 'staff', data: { ...data, roles: ['editor'] }, req })
    await inviteAgain(req, staff.id)
    await closeAccount(req, { staff: staff.id, now: new Date() })
    await closeAccount(req, { staff: staff.id, now: new Date() })
    await reopenAccount(req, staff.id)

    expect(await storyOf(staff)).toEqual(['invite', 'invite', 'leave', 'invite'].map((act) => `${act} by another`))
  })

  test('names both who took a phone off, and whose sessions that ended', async () => {
    const coordinator = await anAccount('coordinator', key)
    await enter(coordinator.email)
    const [first, second] = [await anAccount('administrator', key), await anAccount('administrator', key)]
    const reset = async (who: Staff) => resetPhone(await requestAs(who), { staff: coordinator.id, now: new Date() })
    await reset(first)
    await reset(second)

    expect(await logged({ subject: 'factor-resets', document: coordinator.id })).toMatchObject([
      { act: 'create', actor: first.id },
    ])
    expect(await logged({ act: 'end-sessions', document: coordinator.id })).toMatchObject([{ actor: second.id }])
    expect(await logged({ act: 'reset-factor', document: coordinator.id })).toMatchObject([
      { actor: second.id, onBehalfOf: first.id },
    ])
  })

  test('is one row for all whom the page of colleagues shows', async () => {
    const [administrator, editor] = [await anAccount('administrator', key), await anAccount('editor')]
    const shown = await listColleagues(await requestAs(administrator), new Date())

    const [row, ...more] = await logged({ act: 'read', actor: administrator.id })
    expect(more).toEqual([])
    expect(row?.people?.split(', ')).toHaveLength(shown.length - 1)
    expect(row?.people).toContain(editor.id)
    expect(await listColleagues(await requestAs(editor), new Date())).toEqual([])
    expect(await logged({ act: 'read', actor: editor.id })).toEqual([])
  })
})
