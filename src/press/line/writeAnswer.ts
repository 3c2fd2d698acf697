import { STATUS_CODES } from 'node:http'

import { LRUCache } from 'lru-cache'

import type { Answer } from '../answer/answerOf'

/**
 * An answer as it goes over the line (RFC 9112), in one piece; `patience` is for how many seconds the line stays open.
 * The same bytes serve whoever asks in the same second, because the date is all that changes in them.
 */
export function writeAnswer(answer: Answer, patience: number): Buffer {
  const second = Math.floor(Date.now() / 1000)
  const known = written.get(answer.head)
  if (known?.second === second && known.patience === patience) return known.bytes
  const bytes = Buffer.concat([Buffer.from(headOf(answer, { second, patience }), 'latin1'), answer.body ?? nothing])
  written.set(answer.head, { second, patience, bytes })
  return bytes
}

type Written = { second: number; patience: number; bytes: Buffer }

// The pages of the hour; by its head, which a print makes once for each encoding.
const written = new LRUCache<string[], Written>({ maxSize: 8_000_000, sizeCalculation: ({ bytes }) => bytes.length })
const nothing = Buffer.alloc(0)

const headOf = ({ status, head }: Answer, { second, patience }: Omit<Written, 'bytes'>): string =>
  [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...head.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${head[at + 1]}`] : [])),
    `Date: ${new Date(second * 1000).toUTCString()}`,
    'Connection: keep-alive',
    `Keep-Alive: timeout=${patience}`,
    '\r\n',
  ].join('\r\n')
