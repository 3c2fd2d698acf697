import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { html, openFront, openHouse } from '../../../tests/helpers/pressHouse'
import { answerAtTheLine } from './answerAtTheLine'

type House = Awaited<ReturnType<typeof openHouse>>
type Front = Awaited<ReturnType<typeof openFront>>

/** Says these pieces one after another on one line and gives all that comes back until it is closed, but for the date. */
async function say(port: number, pieces: string[]): Promise<{ text: string; cut: boolean }> {
  const line = connect(port, '127.0.0.1')
  const heard: Buffer[] = []
  line.on('data', (part) => heard.push(part))
  let cut = false
  line.on('error', () => {
    cut = true // Hung up while we were still speaking: its last words may be lost on the way.
  })
  const closed = new Promise((resolve) => line.on('close', resolve))
  for (const piece of pieces) {
    if (!line.writable) break
    line.write(piece, 'latin1')
    await wait(3)
  }
  await closed
  return {
    text: Buffer.concat(heard)
      .toString('latin1')
      .replace(/^Date: .*$/gm, 'Date:'),
    cut,
  }
}

const request = (path: string, fields: string[] = [], method = 'GET') =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: a', ...fields].join('\r\n')}\r\n\r\n`
const last = request('/fr', ['Connection: close'])

describe('a line on which plain requests are answered', () => {
  let house: House
  let quick: Front
  let slow: Front
  let lines: Socket[]
  let hangUp: () => void
  beforeEach(async () => {
    house = await openHouse(({ url }, res) => html(res, `${url} ${'Hello '.repeat(200)}`, 'keep=yes; query=page'))
    lines = []
    quick = await openFront(house.press, (server) => {
      hangUp = answerAtTheLine(server, { kept: (url) => house.press.kept(url) })
      server.on('connection', (line: Socket) => lines.push(line))
    })
    slow = await openFront(house.press)
    for (const path of ['/en', '/en?page=2', '/fr']) await house.get(path)
  })

  test('gives what the server itself would give, byte by byte, for whatever is said in whatever pieces', async () => {
    const field = fc.constantFrom(
      ...['Accept-Encoding: br', 'Accept-Encoding: gzip;q=0.5, identity', 'If-None-Match: *', 'If-None-Match: "x"'],
      ...['Cookie: a=1', 'Content-Length: 0', 'Range: bytes=0-3'],
      ...['Connection: keep-alive', 'Expect: 100-continue', 'RSC: 1', 'Host: b', 'Nothing', 'Accept : b', 'X-Odd: é'],
    )
    const path = fc.constantFrom('/en', '/en?page=2', '/en?page=2&utm=x', '/fr', '/new', '/admin', '/e n', '/%ff', '*')
    const method = fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'GE\0T')
    const said = fc
      .record({ path, fields: fc.array(field, { maxLength: 3 }), method })
      .map((one) => request(one.path, one.fields, one.method))
    const talk = fc.record({ requests: fc.array(said, { minLength: 1, maxLength: 4 }), cut: fc.option(fc.nat(200)) })
    await fc.assert(
      fc.asyncProperty(talk, async ({ requests, cut }) => {
        const pieces = [...requests, last].flatMap((one) =>
          cut === null || cut >= one.length ? [one] : [one.slice(0, cut), one.slice(cut)],
        )
        // Node says 400 only to whoever has no answer on its way: on a busy machine that is a matter of milliseconds.
        await vi.waitFor(
          async () => {
            const [atTheLine, fromTheServer] = await Promise.all([say(quick.port, pieces), say(slow.port, pieces)])
            const heard = Math.min(atTheLine.text.length, fromTheServer.text.length)
            const compared = atTheLine.cut || fromTheServer.cut ? heard : undefined
            expect(atTheLine.text.slice(0, compared)).toBe(fromTheServer.text.slice(0, compared))
          },
          { timeout: 3_000 },
        )
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['a length', ['Content-Length: 5'], 'GET /'],
    ['a length twice', ['Content-Length: 5', 'Content-Length: 5'], 'GET /'],
    ['two lengths', ['Content-Length: 5', 'Content-Length: 3'], 'GET /'],
    ['chunks', ['Transfer-Encoding: chunked'], '5\r\nGET /\r\n0\r\n\r\n'],
    ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 5'], '5\r\nGET /\r\n0\r\n\r\n'],
  ])('leaves a request with a body to the server: %s', async (_, fields, body) => {
    const talk = [request('/en') + request('/en?page=2', fields) + body + last]
    const [atTheLine, fromTheServer] = await Promise.all([say(quick.port, talk), say(slow.port, talk)])
    expect(atTheLine.text).toBe(fromTheServer.text)
    expect(quick.arrived()).toBe(slow.arrived())
  })

  test('answers kept pages without the server, and gives it the line with the first other request', async () => {
    const line = connect(quick.port, '127.0.0.1')
    const ask = async (path: string) => {
      line.write(request(path))
      await once(line, 'data')
    }
    for (let nth = 0; nth < 5; nth += 1) await ask('/en')
    expect(quick.arrived()).toBe(0)
    for (const path of ['/never-asked', '/en']) await ask(path)
    expect(quick.arrived()).toBe(2)
    line.destroy()
  })

  test('no longer gives a page that has changed', async () => {
    house.press.drop('content')
    await say(quick.port, [request('/en'), last])
    expect(quick.arrived()).toBe(2)
  })

  test('is hung up when nothing is said on it for as long as the server allows, or when the server closes', async () => {
    const began = Date.now()
    await say(quick.port, [request('/en')])
    expect(Date.now() - began).toBeGreaterThan(900)

    const line = connect(quick.port, '127.0.0.1')
    line.write(request('/en'))
    await new Promise((resolve) => line.once('data', resolve))
    const closed = new Promise((resolve) => line.on('close', resolve))
    hangUp()
    await closed
  })

  test('does not pile up answers for somebody who asks and does not take them', async () => {
    const line = connect(quick.port, '127.0.0.1').pause()
    line.on('error', () => undefined)
    let most = 0
    for (let nth = 0; nth < 20_000; nth += 1) {
      line.write(request('/en'))
      if (nth % 100 === 0) await wait(1)
      most = Math.max(most, ...lines.map(({ writableLength }) => writableLength))
    }
    line.destroy()
    expect(most).toBeLessThan(500_000)
  }, 20_000)
})
