import type { IncomingHttpHeaders } from 'node:http'

type Asked = { method?: string; headers: IncomingHttpHeaders }

/**
 * Whether a request that may change something comes from elsewhere than `origin`, our own address: from a page of
 * another site, or with a cookie and no word on where it comes from. Browsers since 2020 say it with every such request
 * (Fetch, 3.2; Fetch Metadata); a program that brings no cookie acts in nobody's name.
 */
export function isForeign({ method = 'GET', headers }: Asked, origin: string): boolean {
  if (harmless.has(method)) return false
  const { origin: from, cookie, 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (from !== undefined) return from !== origin
  return cookie !== undefined && site === undefined
}

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
