import { describe, expect, test } from 'vitest'

import { closeDoor } from '@/people/signIn/closeDoor'
import { enterCode } from '@/people/signIn/enterCode'
import { listDoors } from '@/people/signIn/listDoors'

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
import { requestAs } from '../helpers/house'

const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)

withOwnHalfMinutes()

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
