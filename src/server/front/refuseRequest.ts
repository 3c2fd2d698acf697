import type { IncomingMessage, ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import { en } from '@/messages/en'
import { fr } from '@/messages/fr'
import { nl } from '@/messages/nl'

import { headersOf } from './headers/headersOf'

/** Answers what is no request of HTTP, or one with endless headers, in words of every language, and hangs up. */
export function refuseRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) return void socket.destroy()
  const status = statusOf[error.code ?? ''] ?? 400
  const body = [fr, nl, en].map(({ errors }) => `${errors.unreadable}\n`).join('')
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...Object.entries(headersOf({ door: 'word' })).map(([name, value]) => `${name}: ${value}`),
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(), // Whoever keeps their side open would keep the line.
  )
}

/** Whether a request leaves open whose it is; Node takes the first, another server on the way may take the other. */
export const namesTwoHosts = ({ rawHeaders }: IncomingMessage): boolean =>
  rawHeaders.filter((word, at) => at % 2 === 0 && word.length === 4 && word.toLowerCase() === 'host').length > 1

const statusOf: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

// An answer that is half written must not be followed by another; Node's own refusal looks at the same field.
const isAnswering = (socket: Duplex & { _httpMessage?: ServerResponse<IncomingMessage> }): boolean =>
  socket._httpMessage?.headersSent ?? false
