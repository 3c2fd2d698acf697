import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { afterEach, vi } from 'vitest'

import type { Print } from '@/press/answer/Print'
import { askPages } from '@/press/ask/askPages'
import { Press } from '@/press/Press'
import { Store } from '@/press/store/Store'

import { listen } from './listen'

afterEach(() => {
  vi.useRealTimers()
})

type Draw = (req: IncomingMessage, res: ServerResponse) => void

export const page = (text: string, wish = 'keep=yes') =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title><meta name="press" content="${wish}"></head><body><main>${text}</main><script>self.__next_f.push([0])</script></body></html>`
export const html = (res: ServerResponse, text: string, wish?: string) =>
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(text, wish))

/** A server of a press's pages; answers the port it listens on, and counts what reached it. */
export async function openFront(press: Press, withServer?: (server: Server) => void) {
  let arrived = 0
  const server = createServer({ keepAliveTimeout: 1000 }, (req, res) => {
    arrived += 1
    if (!press.answer({ req, res })) res.writeHead(200, { 'x-passed': '1' }).end('passed')
  })
  withServer?.(server)
  return { port: await listen(server), arrived: () => arrived }
}

/** Pages behind a press, and what they were asked. */
export async function openHouse(draw: Draw, { hears = true, grace = 600_000 } = {}) {
  const asked: IncomingMessage[] = []
  const notes: unknown[] = []
  const pages = await listen(
    createServer((req, res) => {
      asked.push(req)
      draw(req, res)
    }),
  )
  const store = new Store<Print>({ maxBytes: 4_000_000 })
  const press = new Press({
    ask: askPages({ port: pages, patience: 2000 }),
    reads: (path) => !path.startsWith('/admin'),
    languageOf: () => undefined,
    headers: ({ module }) => ({ 'content-security-policy': `script-src ${module ? "'self'" : "'none'"}` }),
    pass: ({ res }) => res.writeHead(200, { 'x-passed': '1' }).end('passed'),
    fail: ({ res }) => res.writeHead(500).end('words'),
    note: (_, error) => notes.push(error),
    store,
    grace,
  })
  if (hears) press.hearing()
  const { port: front, arrived } = await openFront(press)
  return {
    press,
    store,
    arrived,
    asked,
    notes,
    get: (path: string, init?: RequestInit) => fetch(`http://localhost:${front}${path}`, init),
    front,
  }
}
