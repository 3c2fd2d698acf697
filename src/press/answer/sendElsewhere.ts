import type { ServerResponse } from 'node:http'

/** Sends a reader on to another address; where it leads from the front door depends on their language. */
export function sendElsewhere(
  { res }: { res: ServerResponse },
  { status, location, headers }: { status: number; location: string; headers: Record<string, string> },
): void {
  res.writeHead(status, {
    ...headers,
    location,
    'cache-control': 'no-cache',
    vary: 'Accept-Language',
    'content-length': 0,
  })
  res.end()
}
