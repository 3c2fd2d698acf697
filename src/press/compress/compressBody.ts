import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Encoding } from './chooseEncoding'

export type Bodies = { identity: Buffer } & Partial<Record<Encoding, Buffer>>

/**
 * Compresses text once with Brotli and gzip; an encoding that saves less than 5 % is left out. What is sent `often` is
 * made as small as it gets; a reader waits for what is sent only once.
 */
export async function compressBody(identity: Buffer, { often = true } = {}): Promise<Bodies> {
  const level = often ? quality(identity) : 4
  const [br, zipped] = await Promise.all([toBrotli(identity, brotliOptions(identity, level)), toGzip(identity)])
  return {
    identity,
    ...(saves(br, identity) && { br: alone(br) }),
    ...(saves(zipped, identity) && { gzip: alone(zipped) }),
  }
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify<Buffer, Buffer>(gzip)

/** The same bytes in memory of their own: Node leaves them in the 16 KB in which they were made, which would be kept, too. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

const saves = (smaller: Buffer, whole: Buffer) => smaller.length <= whole.length * 0.95

// Measured: 10 takes about 10 ms for a page of 20 KB and is a tenth smaller; 5 takes 1 ms, 11 takes 30 ms.
const quality = (body: Buffer) => (body.length <= 32_768 ? 10 : 5)

const brotliOptions = (body: Buffer, level: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
})
