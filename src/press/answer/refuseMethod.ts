import type { ServerResponse } from 'node:http'

/** Says that a page can only be read, or sent a form (RFC 9110, 15.5.6). */
export function refuseMethod({ res }: { res: ServerResponse }, headers: Record<string, string>): void {
  res.writeHead(405, { ...headers, allow: 'GET, HEAD, POST', 'cache-control': 'no-store', 'content-length': 0 })
  res.end()
}
