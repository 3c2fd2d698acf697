import { createServer, request, type Server } from 'node:http'

import { describe, expect, test, vi } from 'vitest'

import { listen } from '../../../tests/helpers/listen'
import { forwardRequest } from './forwardRequest'
import { forwardUpgrade } from './forwardUpgrade'

const frontOf = (port: number) => {
  const front = { port, trusted: () => false, publicUrl: 'http://localhost:3000' }
  const server = createServer((req, res) => forwardRequest(front, { req, res }))
  return server.on('upgrade', (req, socket, head) => forwardUpgrade(front, { req, socket, head }))
}

const inFrontOf = async (pages: Server) => `http://localhost:${await listen(frontOf(await listen(pages)))}`

const failing = () => createServer((_, res) => res.writeHead(500).end('a stack trace'))
const asReader = { headers: { accept: 'text/html', 'accept-language': 'nl' } }

describe('the process in front of the pages', () => {
  test('a body and the answer to it pass unchanged, repeated headers too', async () => {
    const pages = createServer((req, res) => {
      res.setHeader('set-cookie', ['a=1', 'b=2'])
      req.pipe(res)
    })
    const answer = await fetch(`${await inFrontOf(pages)}/api/stories`, { method: 'POST', body: 'x'.repeat(3_000_000) })
    expect((await answer.text()).length).toBe(3_000_000)
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('a form goes through although the pages hang up on whoever uses a connection again', async () => {
    const known = new WeakSet<object>()
    const pages = createServer((req, res) => {
      if (known.has(req.socket)) return void req.socket.destroy()
      known.add(req.socket)
      req.resume().on('end', () => res.end('kept'))
    })
    const front = await inFrontOf(pages)
    expect(await (await fetch(front)).text()).toBe('kept')
    for (const form of ['one', 'two'])
      expect(await (await fetch(front, { method: 'POST', body: form })).text()).toBe('kept')
  })

  test('a reader whose page fails gets words in their language and a reference that stands in the log', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const answer = await fetch(`${await inFrontOf(failing())}/verhalen?q=typed`, asReader)
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('<html lang="nl">')
    expect(page).not.toContain('stack trace')
    const [line] = log.mock.calls[0] as [string]
    expect(page).toContain(/reference (\w+)/.exec(line)?.[1])
    expect(line).not.toContain('typed')
  })

  test.each(['/preview/%ff', '/og/%E0%A4', '/api/%ff', '/admin/%'])(
    '%s, which stands for no letters, is not found, and that in words',
    async (path) => {
      const answer = await fetch((await inFrontOf(failing())) + path, asReader)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('We vinden deze pagina niet')
    },
  )

  test.each([
    ['POST', '/_next/static/chunks/x.js', 405],
    ['OPTIONS', '/favicon.svg', 405],
    ['GET', '/_next/static/chunks/x.js', 500],
  ])('%s %s, a file that can only be read, answers %i before pages that fail', async (method, path, status) => {
    vi.spyOn(console, 'error').mockReturnValue()
    const answer = await fetch((await inFrontOf(failing())) + path, { method })
    expect(answer.status).toBe(status)
  })

  test.each(['/api/stories', '/admin', '/_next/x.js'])('%s keeps its own 500', async (path) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(await (await fetch((await inFrontOf(failing())) + path, asReader)).text()).toBe('a stack trace')
  })

  test('a reader who comes while the pages restart is told so with 503', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const answer = await fetch(`http://localhost:${await listen(frontOf(1))}/fr`, asReader)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('<html lang="fr">')
  })

  test('a WebSocket passes both ways', async () => {
    const pages = createServer().on('upgrade', (_, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
      socket.pipe(socket)
    })
    const headers = { connection: 'Upgrade', upgrade: 'websocket' }
    const asked = request(await inFrontOf(pages), { headers }).end()
    const heard = await new Promise((resolve) =>
      asked.on('upgrade', (_, socket) => {
        socket.once('data', (data) => resolve(String(data)))
        socket.write('hello')
      }),
    )
    expect(heard).toBe('hello')
  })
})
