import { readFileSync } from 'node:fs'

import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { payload } from '../helpers/house'
import { aBooking, aSessionAtTheDoor, attendanceOf, bookingOf, letBegin } from '../helpers/programme/door'
import { aBranch, anInfoSession } from '../helpers/programme/sessions'
import { type Actor, aColleagueFor, aMember, aStranger, staffColumns } from '../helpers/rights/actors'

const everybody = [...staffColumns, 'member', 'stranger'] as const
const actors = {} as Record<(typeof everybody)[number], Actor>

beforeAll(async () => {
  const branch = await aBranch()
  for (const column of staffColumns) actors[column] = await aColleagueFor(column, branch)
  Object.assign(actors, { member: await aMember(), stranger: aStranger() })
})

type Said = { act: string; booking?: string; at?: string }

async function send(session: string, words: Said[], { headers }: Actor = actors.coordinator) {
  const at = new Date(Date.now() - 1000).toISOString()
  const body = JSON.stringify({ now: new Date().toISOString(), words: words.map((word) => ({ at, ...word })) })
  const url = `http://localhost:3000/api/info-sessions/${session}/door`
  const request = new Request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, said: (await answer.json()) as { answers?: unknown; people?: { id: string }[] } }
}

const [, , who = ''] =
  readFileSync('docs/rights.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('| `POST /api/info-sessions/{id}/door`'))
    ?.split('|')
    .map((cell) => cell.trim()) ?? []

describe('the door of a phone without a line', () => {
  test.each(everybody)('is open to %s where the rights say so, and to nobody else', async (name) => {
    const { id, bookings } = await aSessionAtTheDoor(1)

    const { status, said } = await send(id, [{ act: 'came', booking: bookings[0] }], actors[name])

    const isIn = who.split(' ')[0] === name
    expect(status).toBe(isIn ? 200 : ['member', 'stranger'].includes(name) ? 401 : 403)
    expect(said.people === undefined).toBe(!isIn)
    expect(await attendanceOf(id)).toEqual(isIn ? { came: 1 } : { nothing: 1 })
  })

  test('counts twenty words that were sent three times once, and the log says each once', async () => {
    const { id, bookings } = await aSessionAtTheDoor(20)
    const words = bookings.map((booking) => ({ act: 'came', booking }))
    const at = new Date(Date.now() - 60_000).toISOString()
    const kept = words.map((word) => ({ ...word, at }))

    const answers = [await send(id, kept), await send(id, kept), await send(id, kept)]

    expect(answers.map(({ said }) => said.answers)).toEqual(Array(3).fill(Array(20).fill({ ok: true })))
    expect(await attendanceOf(id)).toEqual({ came: 20 })
    const rows = await payload.count({
      collection: 'log',
      where: { document: { in: bookings }, act: { equals: 'update' } },
    })
    expect(rows.totalDocs).toBe(20)
  })

  test('gives the last word right, whichever phone had its line first', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1)
    const [booking] = bookings
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

    await send(id, [{ act: 'absent', booking, at: ago(20) }])
    const { said } = await send(id, [{ act: 'came', booking, at: ago(30) }])

    expect(said.people).toMatchObject([{ id: booking, attendance: 'absent' }])
    await send(id, [{ act: 'came', booking, at: ago(10) }])
    expect(await attendanceOf(id)).toEqual({ came: 1 })
  })

  test('lets two phones let somebody in who waits, once; above the seats only where it was said', async () => {
    const { id } = await anInfoSession({ capacity: 1 })
    await aBooking(id)
    const waits = await aBooking(id)
    await letBegin(id, 5)

    expect((await send(id, [{ act: 'letIn', booking: waits }])).said.answers).toEqual([{ ok: false, reason: 'full' }])
    for (let phone = 0; phone < 2; phone++)
      expect((await send(id, [{ act: 'letInOver', booking: waits }])).said.answers).toEqual([{ ok: true }])

    expect(await bookingOf(waits)).toMatchObject({ state: 'booked', attendance: 'came', overbooked: true })
    expect(await attendanceOf(id)).toEqual({ came: 1, nothing: 1 })
  })

  test('refuses what is no word, whole', async () => {
    const { id, bookings } = await aSessionAtTheDoor(1)

    const { status } = await send(id, [
      { act: 'came', booking: bookings[0] },
      { act: 'delete', booking: bookings[0] },
    ])

    expect(status).toBe(422)
    expect(await attendanceOf(id)).toEqual({ nothing: 1 })
  })
})
