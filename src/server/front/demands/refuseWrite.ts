import type { IncomingMessage, ServerResponse } from 'node:http'

import { headersOf } from '../headers/headersOf'
import { throwAway } from './limitBody'

/** Whether a request wants more of a file of the build than to read it; Next fails over some such (16.4.6). */
export const isWriteToFile = ({ method, url = '' }: IncomingMessage): boolean =>
  method !== 'GET' && method !== 'HEAD' && /^\/(_next\/static\/|[\w-]+\.(svg|png|js)(\?|$))/.test(url)

/** Says that a file can only be read (RFC 9110, 15.5.6). */
export function refuseWrite(req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(405, { ...headersOf({ door: 'word' }), allow: 'GET, HEAD', 'content-length': 0 })
  res.end()
  throwAway(req)
}
