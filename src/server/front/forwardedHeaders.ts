import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'

import { plainAddress, type Trust } from './trustedProxies'

type Arrival = { address: string; headers: IncomingHttpHeaders; trusted: Trust }

/**
 * What the pages may believe about a request. X-Forwarded-For becomes the reader's one address: the last that no
 * trusted proxy vouches for. What a client that is no trusted proxy says about itself is dropped.
 */
export function forwardedHeaders({ address, headers, trusted }: Arrival): IncomingHttpHeaders {
  const peer = plainAddress(address)
  const believed = trusted(peer)
  const said = (name: string) =>
    believed
      ? String(headers[name] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : ''
  const proto = said('x-forwarded-proto')
  return {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !claims.test(name))),
    'x-forwarded-for': believed ? reader(peer, { headers, trusted }) : peer,
    'x-forwarded-proto': proto === 'https' ? 'https' : 'http',
    'x-forwarded-host': said('x-forwarded-host') || headers.host || '',
  }
}

const claims =
  /^(forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-request-id|x-press(-.*)?|content-security-policy(-report-only)?)$/

function reader(peer: string, { headers, trusted }: Pick<Arrival, 'headers' | 'trusted'>): string {
  const chain = String(headers['x-forwarded-for'] ?? '').split(',')
  let nearest = peer
  for (const word of chain.reverse()) {
    const address = plainAddress(word.trim())
    if (!isIP(address)) break
    nearest = address
    if (!trusted(address)) break
  }
  return nearest
}
