import { randomBytes } from 'node:crypto'

import { doorOf } from './doorOf'
import { headersOf } from './headersOf'

type Opened = {
  /** What Next must know of it: it writes the word of this policy into its scripts. */
  demand: Record<string, string>
  /** The headers of the answer, by its content type. */
  headers: (type: string | undefined) => Record<string, string>
  /** Headers of Next's own that do not count. */
  stated: string[]
}

/** The headers of an answer that Next is about to draw, whose scripts carry a word that nobody can know before. */
export function openPage(url: string | undefined): Opened {
  const door = doorOf(url)
  const nonce = drawn.has(door) ? randomBytes(18).toString('base64') : undefined
  const policy = nonce && headersOf({ door, nonce })['content-security-policy']
  return {
    demand: policy ? { 'content-security-policy': policy } : {},
    headers: (type) => headersOf({ door, type: type ?? '', nonce }),
    stated: Object.keys(headersOf({ door })),
  }
}

const drawn: ReadonlySet<string> = new Set(['page', 'own', 'portal', 'desk', 'preview', 'admin'])
