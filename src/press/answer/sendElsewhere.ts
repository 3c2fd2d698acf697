import type { ServerResponse } from 'node:http'

/** Sends a reader on to another address; where it leads from the front door depends on their language. */
export function sendElsewhere(
  { res }: { res: ServerResponse },
  { status, location }: { status: number; location: string },
): void {
  res.writeHead(status, { location, 'cache-control': 'no-cache', vary: 'Accept-Language', 'content-length': 0 })
  res.end()
}
