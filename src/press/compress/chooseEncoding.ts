import { LRUCache } from 'lru-cache'

/** The encodings that we can send, the one we like best first. */
const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/** Chooses among what we have by an Accept-Encoding header (RFC 9110, 12.5.3); undefined where the reader takes none of it. */
export function chooseEncoding(header: string | undefined, have: readonly Encoding[]): Encoding | undefined {
  const weights = known.memo(header ?? '')
  let best: Encoding | undefined
  let most = 0
  for (const encoding of encodings) {
    const weight = have.includes(encoding) ? weightOf(encoding, weights) : 0
    if (weight > most) [best, most] = [encoding, weight]
  }
  return best
}

function weightOf(encoding: Encoding, weights: Map<string, number>): number {
  return weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? unnamedIdentity : 0)
}

// Plain bytes are always welcome where nobody refuses them, but after everything that is asked for.
const unnamedIdentity = 0.0001

// Browsers send few different headers, and reading one takes ten times as long as looking it up.
const known = new LRUCache<string, Map<string, number>>({ max: 100, memoMethod: readWeights })

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    if (name) weights.set(name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0)
  }
  return weights
}
