import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

import { describe, expect, test, vi } from 'vitest'

import { Paths } from './address/Paths'
import { html, openHouse, page } from '../../tests/helpers/pressHouse'

describe('a reading page', () => {
  test('is drawn once however many ask, whatever cookies they bring, and no cookie is passed on', async () => {
    const { get, asked } = await openHouse((_, res) => html(res, 'Hello'))
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => get('/en', { headers: { cookie: `staff=${n}`, authorization: 'JWT x' } })),
    )
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(
      new Set(['<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><main>Hello</main></body></html>']),
    )
    expect(asked).toHaveLength(1)
    expect([asked[0]?.headers.cookie, asked[0]?.headers.authorization]).toEqual([undefined, undefined])
  })

  test('is said to be unchanged to who has it, and has a tag for each encoding', async () => {
    const { get } = await openHouse((_, res) => html(res, 'Hello '.repeat(200)))
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const headers = { 'accept-encoding': encoding }
        const tag = (await get('/en', { headers })).headers.get('etag') ?? ''
        const again = await get('/en', { headers: { ...headers, 'if-none-match': `"other", W/${tag}` } })
        expect([again.status, await again.text()]).toEqual([304, ''])
        return tag
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })

  test('goes as bytes ready compressed, and a HEAD has its headers without its bytes', async () => {
    const { front, get } = await openHouse((_, res) => html(res, 'Hello '.repeat(200)))
    await get('/en')
    const { headers, body } = await new Promise<{ headers: IncomingMessage['headers']; body: Buffer }>((resolve) => {
      request({ port: front, path: '/en', headers: { 'accept-encoding': 'br' } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
      }).end()
    })
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate')
    expect(headers['content-security-policy']).toBe("script-src 'none'")
    expect(brotliDecompressSync(body).toString()).toContain('Hello Hello')
    const head = await get('/en', { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(body.length), ''])
  })

  test.each([
    ['a form that is sent', { method: 'POST', body: 'a=1' }],
    ["a part that Next's script asks for", { headers: { rsc: '1' } }],
  ])('is not what %s gets', async (_, init) => {
    const { get, asked } = await openHouse((__, res) => html(res, 'Hello'))
    expect(await (await get('/en', init)).text()).toBe('passed')
    expect(asked).toEqual([])
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
    const { get, asked } = await openHouse((_, res) => html(res, 'Hello'))
    const { status, headers } = await get('/en', { method })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect(asked).toEqual([])
  })

  test('that did not opt in is asked for as it came, and remembered to be so', async () => {
    const { get, asked } = await openHouse((_, res) =>
      res.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>A</title>'),
    )
    expect(await (await get('/portal')).text()).toBe('passed')
    expect(await (await get('/portal?a=1')).text()).toBe('passed')
    expect(asked).toHaveLength(1)
  })
})

describe('what is no page at this moment', () => {
  test.each([
    ['a page that is not published yet', '/en/story', 404],
    ['a page whose answer was an accident', '/en/story', 400],
  ])('%s goes to the reader as it is, and is printed as soon as it is there', async (_, path, status) => {
    let there = false
    const { get, store } = await openHouse((__, res) =>
      there ? html(res, 'Hello') : res.writeHead(status, { 'content-type': 'text/html' }).end('<!DOCTYPE html>'),
    )
    expect(await (await get(path)).text()).toBe('passed')
    there = true
    expect(await (await get(path)).text()).toContain('Hello')
    expect(store.size).toBe(1)
  })

  test('a picture that was asked for too early says so, and is there later', async () => {
    let there = false
    const { get, asked } = await openHouse((_, res) =>
      there
        ? res.writeHead(200, { 'content-type': 'image/png', 'x-press-wish': 'keep=yes' }).end('picture')
        : res.writeHead(404).end(),
    )
    expect((await get('/og/1')).status).toBe(404)
    expect((await get('/og/1')).headers.get('cache-control')).toBe('no-store')
    expect(asked).toHaveLength(2)
    there = true
    expect(await (await get('/og/1')).text()).toBe('picture')
    expect((await get('/og/1')).headers.get('cache-control')).toContain('s-maxage')
  })

  test('a page that opts in later is printed after the next word', async () => {
    let wish = ''
    const { press, get } = await openHouse((_, res) =>
      wish ? html(res, 'Hello') : res.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html>'),
    )
    await get('/en')
    wish = 'keep=yes'
    expect(await (await get('/en')).text()).toBe('passed')
    press.drop('content')
    expect(await (await get('/en')).text()).toContain('Hello')
  })
})

describe('copies of a page', () => {
  test('are found though nothing is known of their path any more', async () => {
    const { press, get, asked } = await openHouse((req, res) => html(res, req.url ?? '', 'query=theme'))
    await get('/en')
    await get('/en?theme=a')
    const forgetful = vi.spyOn(Paths.prototype, 'query').mockReturnValueOnce(undefined)
    expect(press.kept('/en')).toBeDefined()
    forgetful.mockRestore()
    const once = vi.spyOn(Paths.prototype, 'query').mockReturnValueOnce(undefined).mockReturnValueOnce(undefined)
    once.mockReturnValueOnce(undefined)
    expect(await (await get('/en?theme=a')).text()).toContain('/en?theme=a')
    once.mockRestore()
    expect(asked.map(({ url }) => url)).toEqual(['/en', '/en?theme=a', '/en'])
  })

  test('are made by the query keys that it names, in one order, and by no other', async () => {
    const { get, asked } = await openHouse((req, res) => html(res, req.url ?? '', 'query=theme page'))
    const texts = async (...paths: string[]) => Promise.all(paths.map(async (path) => (await get(path)).text()))
    await texts('/en/stories?theme=a')
    const all = await texts(
      '/en/stories?page=2&theme=b',
      '/en/stories?x=9&theme=b&page=2',
      '/en/%73tories?theme=b&page=2',
    )
    expect(new Set(all).size).toBe(1)
    expect(all[0]).toContain('/en/stories?theme=b&amp;page=2')
    await texts('/en/stories?utm=1', '/en/stories?theme=a&theme=b', '/en/stories?theme=')
    expect(asked.map(({ url }) => url)).toEqual(['/en/stories', '/en/stories?theme=a', '/en/stories?theme=b&page=2'])
  })

  test('a hundred thousand made-up queries are one copy', async () => {
    const { press, store, asked } = await openHouse((_, res) => html(res, 'Hello'))
    const writes: number[] = []
    const res = {
      writeHead: (status: number) => writes.push(status),
      end: () => undefined,
    } as unknown as ServerResponse
    const answer = (url: string) => press.answer({ req: { method: 'GET', url, headers: {} } as IncomingMessage, res })
    answer('/en')
    await vi.waitFor(() => expect(writes).toEqual([200]))
    for (let n = 0; n < 100_000; n++) answer(`/en?x=${n}`)
    expect(writes).toHaveLength(100_001)
    expect(asked).toHaveLength(1)
    expect(store.size).toBe(1)
  })

  test('what may not be kept is printed for each reader anew', async () => {
    const { get, asked, store } = await openHouse((req, res) => html(res, req.url ?? '', 'keep=no; query=q'))
    expect(await (await get('/en/search?q=a')).text()).toContain('/en/search?q=a')
    const again = await get('/en/search?q=a')
    expect(again.headers.get('cache-control')).toBe('no-store')
    expect(await again.text()).not.toContain('script')
    expect(asked.filter(({ url }) => url?.includes('q='))).toHaveLength(2)
    expect(store.size).toBe(0)
  })

  test('a question without end is printed like any other, and so is an address without end', async () => {
    const { get, store } = await openHouse((req, res) => html(res, String(req.url?.length), 'keep=no; query=q'))
    for (const path of [`/en/search?q=${'a'.repeat(10_000)}`, `/en/${'b'.repeat(10_000)}`]) {
      const text = await (await get(path)).text()
      expect([text.includes(String(path.length)), text.includes('script')]).toEqual([true, false])
    }
    expect(store.size).toBe(0)
  })

  test('unknown addresses share one page that says so, and keep nothing of their own', async () => {
    const { get, asked, store } = await openHouse((req, res) => {
      if (req.headers['x-press'] !== 'missing') return res.writeHead(404, { 'x-press-stand-in': '/en/missing' }).end()
      res.writeHead(404, { 'content-type': 'text/html' }).end(page('Nothing here'))
    })
    for (let n = 0; n < 100; n++) {
      const answer = await get(`/en/made-up-${n}`)
      expect([answer.status, (await answer.text()).includes('Nothing here')]).toEqual([404, true])
    }
    expect(asked.filter(({ headers }) => headers['x-press'] === 'missing')).toHaveLength(1)
    expect(store.size).toBe(1)
  })

  test('where an address leads is said within the site itself', async () => {
    const { get } = await openHouse((req, res) =>
      res.writeHead(308, { location: `http://localhost:${req.socket.localPort}/en/new?a=1` }).end(),
    )
    const answer = await get('/en/old?a=1', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/en/new?a=1'])
  })
})
