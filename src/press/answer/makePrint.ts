import { createHash } from 'node:crypto'

import type { Encoding } from '../compress/chooseEncoding'
import { type Bodies, compressBody } from '../compress/compressBody'
import type { Print } from './Print'

type Matter = {
  status: number
  body: Buffer
  /** Headers that every answer carries, the content type among them. */
  headers: Record<string, string>
  /** How long others may keep it: nobody (`none`), a cache in front for a second, or for ever. */
  cache: 'none' | 'shared' | 'immutable'
  depends: readonly string[]
  until?: number
}

/** Makes of a body what can be sent again and again: each encoding with a strong tag of its own (RFC 9110, 8.8.3). */
export async function makePrint({ status, body, headers, cache, depends, until }: Matter): Promise<Print> {
  const bodies: Bodies = isText(headers['content-type'] ?? '')
    ? await compressBody(body, { often: cache !== 'none' })
    : { identity: body }
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const encodings = (['br', 'gzip', 'identity'] as const).filter((encoding) => bodies[encoding])
  const common = { ...headers, 'cache-control': cacheControl[cache], vary: 'Accept-Encoding' }
  const heads = Object.fromEntries(
    encodings.map((encoding) => [encoding, headOf(encoding, { bodies, hash, common })]),
  ) as Print['heads']
  const kept = withoutPlain(bodies)
  const bytes = Object.values(kept).reduce((sum, one) => sum + (one?.length ?? 0), headsWeigh)
  return { status, keep: cache !== 'none', bodies: kept, encodings, heads, bytes, depends, until }
}

// Who takes no compression gets it from the gzip again: they are few, and it would be most of what a print weighs.
const withoutPlain = (bodies: Bodies): Partial<Bodies> =>
  bodies.gzip && bodies.identity.length <= quicklyUnpacked ? { ...bodies, identity: undefined } : bodies

const quicklyUnpacked = 262_144
const headsWeigh = 2000

const cacheControl = {
  none: 'no-store',
  shared: 'public, max-age=0, s-maxage=1, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
}

const isText = (type: string) =>
  /^(text\/|application\/(json|xml|atom\+xml|javascript|manifest\+json)|image\/svg)/.test(type)

type Whole = { bodies: Bodies; hash: string; common: Record<string, string> }

function headOf(encoding: Encoding, { bodies, hash, common }: Whole) {
  const tag = `"${hash}-${encoding}"`
  const unchanged = flat({ etag: tag, 'cache-control': common['cache-control'] ?? '', vary: common.vary ?? '' })
  const length = { 'content-length': String(bodies[encoding]?.length ?? 0) }
  const coding: Record<string, string> = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  return { tag, unchanged, full: flat({ ...common, ...coding, ...length, etag: tag }) }
}

const flat = (headers: Record<string, string>) => Object.entries(headers).flat()
