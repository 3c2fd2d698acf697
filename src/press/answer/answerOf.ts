import { gunzipSync } from 'node:zlib'

import { chooseEncoding, type Encoding } from '../compress/chooseEncoding'
import type { Print } from './Print'

/** What a reader said that a print's answer depends on, as it stood in the fields of the same names. */
export type Reader = { acceptEncoding?: string; ifNoneMatch?: string }

/** What goes to one reader: the print in the encoding that they take, or only the word that theirs is still the same. */
export type Answer = { status: number; head: string[]; body?: Buffer }

/** Chooses what of a print a reader gets. */
export function answerOf(print: Print, { acceptEncoding, ifNoneMatch }: Reader): Answer {
  const encoding = chooseEncoding(acceptEncoding, print.encodings) ?? 'identity'
  const { tag, full, unchanged } = print.heads[encoding]
  if (print.status === 200 && hasTag(ifNoneMatch, tag)) return { status: 304, head: unchanged }
  return { status: print.status, head: full, body: bodyOf(print, encoding) }
}

/** The body in one of the print's encodings; what it does not hold stands in its gzip. */
export function bodyOf({ bodies }: Print, encoding: Encoding): Buffer | undefined {
  const body = bodies[encoding]
  return body ?? (bodies.gzip && gunzipSync(bodies.gzip))
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
const hasTag = (header: string | undefined, tag: string) =>
  header?.split(',').some((word) => word.trim() === '*' || word.trim().replace(/^W\//, '') === tag) ?? false
