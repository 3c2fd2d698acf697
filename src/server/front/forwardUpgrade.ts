import { type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'

import { forwardedHeaders } from './forwardedHeaders'
import type { Front } from './forwardRequest'

type Upgrade = { req: IncomingMessage; socket: Duplex; head: Buffer }

/** Passes a WebSocket through to Next, which uses one for hot reload. */
export function forwardUpgrade({ port, trusted }: Front, { req, socket, head }: Upgrade): void {
  const address = req.socket.remoteAddress ?? ''
  const headers = forwardedHeaders({ address, headers: req.headers, trusted })
  const onward = request({ host: 'localhost', port, method: req.method, path: req.url, headers })
  socket.on('error', () => onward.destroy())
  onward.on('error', () => socket.destroy())
  onward.on('response', () => socket.destroy())
  onward.on('upgrade', (answer, inner, first) => {
    const lines = answer.rawHeaders.flatMap((name, i, all) => (i % 2 ? [] : [`${name}: ${all[i + 1]}`]))
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
    inner.write(head)
    socket.write(first)
    inner.on('error', () => socket.destroy())
    socket.on('error', () => inner.destroy())
    inner.pipe(socket).pipe(inner)
  })
  onward.end()
}
