/** A request that can be answered from its head alone: GET, whole, on a line that stays open, with nothing unusual in it. */
export type PlainRequest = { url: string; acceptEncoding?: string; ifNoneMatch?: string }

/**
 * Reads what came over a line as one whole plain request (RFC 9112), or gives undefined: whatever is longer, shorter,
 * more than one, or says anything that we do not know to be without effect, is for a real HTTP server. Strict on
 * purpose: no line end but CRLF, no folded or empty or non-ASCII field, `Host` exactly once, no field of a body.
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  if (chunk.length > longest) return undefined
  const text = chunk.toString('latin1')
  const url = head.exec(text)?.[1]
  if (!url) return undefined

  const found: PlainRequest = { url }
  let hosts = 0
  let at = text.indexOf('\r\n') + 2
  while (at < text.length - 2) {
    const [colon, end] = [text.indexOf(':', at), text.indexOf('\r', at)]
    const name = text.slice(at, colon).toLowerCase()
    const value = text.slice(colon + 2, end)
    if (!isHarmless(name)) return undefined
    if (name === 'host') hosts += 1
    if (name === 'connection' && value.toLowerCase() !== 'keep-alive') return undefined
    if (name === 'accept-encoding' || name === 'if-none-match') {
      const read = name === 'accept-encoding' ? 'acceptEncoding' : 'ifNoneMatch'
      if (found[read] !== undefined) return undefined // A server would join the two.
      found[read] = value
    }
    at = end + 2
  }
  return hosts === 1 ? found : undefined
}

/** One request line, some fields of printable ASCII, an empty line, and nothing behind it: neither a body nor another request. */
const head = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[A-Za-z\d-]+: [ -~]+\r\n)+\r\n$/

const longest = 8192

const isHarmless = (name: string): boolean => harmless.has(name) || name.startsWith('sec-')

/** Fields that browsers and proxies send and that a kept page does not depend on, with those that we read. */
const harmless = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'cookie',
  'dnt',
  'forwarded',
  'host',
  'if-none-match',
  'pragma',
  'priority',
  'referer',
  'save-data',
  'upgrade-insecure-requests',
  'user-agent',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
])
