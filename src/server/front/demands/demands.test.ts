import { createServer, request } from 'node:http'

import { expect, test } from 'vitest'

import { listen } from '../../../../tests/helpers/listen'
import { forwardRequest } from '../forwardRequest'
import { limitOf } from './limitOf'

/** A house whose pages count what reaches them. */
async function aHouse() {
  const reached = { requests: 0, bytes: 0 }
  const pages = await listen(
    createServer((req, res) => {
      reached.requests += 1
      req.on('data', (part: Buffer) => (reached.bytes += part.length)).on('end', () => res.end('done'))
    }),
  )
  const front = { port: pages, trusted: () => false, publicUrl: 'https://duo.example.org' }
  const port = await listen(createServer((req, res) => forwardRequest(front, { req, res })))
  return { reached, port }
}

type Sent = { path: string; headers?: Record<string, string>; megabytes: number }

/** Sends so many megabytes, without saying before how many, unless the headers do. */
const send = (port: number, { path, headers, megabytes }: Sent) =>
  new Promise<{ status?: number; body: string }>((resolve, reject) => {
    const post = request({ port, path, method: 'POST', headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () => resolve({ status: answer.statusCode, body }))
    })
    post.on('error', reject)
    const part = Buffer.alloc(1_000_000)
    const next = (left: number): void => {
      if (left === 0 || post.destroyed) return void post.end()
      if (post.write(part)) setImmediate(next, left - 1)
      else post.once('drain', () => next(left - 1))
    }
    next(megabytes)
  })

test.each<[string, Record<string, string>, number, number]>([
  ['a gigabyte that says so', { 'content-length': '1000000000' }, 1000, 0],
  ['a gigabyte that does not say so', {}, 1000, 30_000_000],
])('%s is refused in words, and hardly any of it reaches the pages', async (_, headers, megabytes, most) => {
  const { port, reached } = await aHouse()
  const before = process.memoryUsage.rss()
  const { status, body } = await send(port, {
    path: '/api/media',
    headers: { ...headers, 'accept-language': 'nl' },
    megabytes,
  })

  expect(status).toBe(413)
  expect(body).toMatch(/^\{"errors":\[\{"message":"Dit is te groot voor ons\. /)
  expect(reached.bytes).toBeLessThanOrEqual(most)
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
})

test('a file of a size that its shelf takes passes', async () => {
  const { port, reached } = await aHouse()
  expect(await send(port, { path: '/api/recordings', megabytes: 60 })).toEqual({ status: 200, body: 'done' })
  expect(reached.bytes).toBe(60_000_000)
})

test('what another site makes a browser send does not reach the pages', async () => {
  const { port, reached } = await aHouse()
  const headers = { origin: 'https://evil.example', accept: 'text/html', 'accept-language': 'fr', cookie: 'a=1' }
  const { status, body } = await send(port, { path: '/fr/portail', headers, megabytes: 1 })
  expect(status).toBe(403)
  expect(body).toContain('<h1>Cet envoi ne vient pas de notre site</h1>')
  expect(reached.requests).toBe(0)
})

test.each([
  ['/api/media', 27_000_000],
  ['/api/media?depth=0', 27_000_000],
  ['/api/documents/some-id', 52_000_000],
  ['/api/recordings', 302_000_000],
  ['/api/stories', 10_000_000],
  ['/api/staff/login', 200_000],
  ['/api/constructor', 10_000_000],
  ['/admin/collections/media/create', 10_000_000],
  ['/fr/portail', 2_000_000],
  ['/', 2_000_000],
])('%s takes %i bytes', (path, limit) => {
  expect(limitOf(path)).toBe(limit)
})
