import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerOf } from './answerOf'
import type { Print } from './Print'

/** Sends a print to one reader. */
export function sendPrint({ req, res }: { req: IncomingMessage; res: ServerResponse }, print: Print): void {
  const { 'accept-encoding': acceptEncoding, 'if-none-match': ifNoneMatch } = req.headers
  const { status, head, body } = answerOf(print, { acceptEncoding, ifNoneMatch })
  res.writeHead(status, head)
  res.end(req.method === 'HEAD' ? undefined : body)
}
