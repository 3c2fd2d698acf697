import type { IncomingMessage, ServerResponse } from 'node:http'

import { chooseEncoding } from '../compress/chooseEncoding'
import type { Print } from './Print'

/** Sends a print to one reader in the encoding that they take, or only says that theirs is still the same. */
export function sendPrint({ req, res }: { req: IncomingMessage; res: ServerResponse }, print: Print): void {
  const encoding = chooseEncoding(req.headers['accept-encoding'], print.encodings) ?? 'identity'
  const { tag, full, unchanged } = print.heads[encoding]
  if (print.status === 200 && hasTag(req.headers['if-none-match'], tag)) {
    res.writeHead(304, unchanged)
    return void res.end()
  }
  res.writeHead(print.status, full)
  res.end(req.method === 'HEAD' ? undefined : print.bodies[encoding])
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
const hasTag = (header: string | undefined, tag: string) =>
  header?.split(',').some((word) => word.trim() === '*' || word.trim().replace(/^W\//, '') === tag) ?? false
