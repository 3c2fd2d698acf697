import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { afterAll } from 'vitest'

export type Sent = { to: string; text: string; id: string }
/** What the gateway does with a text; one that ends no answer hangs. */
type Behaviour = (response: ServerResponse, sent: Sent) => void

/**
 * A real gateway for the text messages of a test file, where SMS_URL leads: it takes each id once, as docs/operations.md
 * asks of it, unless a test makes it behave otherwise.
 */
export async function openTextGateway() {
  const gateway = {
    /** What people read. */
    texts: [] as Sent[],
    /** What was handed over, each time. */
    tries: [] as Sent[],
    heads: [] as IncomingHttpHeaders[],
    take: ((response, sent) => {
      if (!gateway.texts.some(({ id }) => id === sent.id)) gateway.texts.push(sent)
      response.writeHead(202).end()
    }) as Behaviour,
    behaves: undefined as Behaviour | undefined,
  }
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      gateway.tries.push(body as Sent)
      gateway.heads.push(request.headers)
      ;(gateway.behaves ?? gateway.take)(response, body as Sent)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.env.SMS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/texts`
  process.env.SMS_TOKEN = 'the-word-of-the-gateway'
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return gateway
}

export type TextGateway = Awaited<ReturnType<typeof openTextGateway>>
