import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'

import type { Upload } from './Upload'

/** All bytes of an upload; only for what is known to be small. */
export const readWhole = ({ tempFilePath, data }: Upload): Promise<Buffer> | Buffer =>
  tempFilePath ? readFile(tempFilePath) : data

/** An upload bit by bit, however large it is. */
export const streamUpload = ({ tempFilePath, data }: Upload): Readable =>
  tempFilePath ? createReadStream(tempFilePath) : Readable.from(pieces(data))

/** Its first or its last bytes, at most so many. */
export async function readEnd({ tempFilePath, data, size }: Upload, end: { first: number } | { last: number }) {
  const length = Math.min(size, 'first' in end ? end.first : end.last)
  const position = 'first' in end ? 0 : size - length
  if (!tempFilePath) return data.subarray(position, position + length)
  const file = await open(tempFilePath)
  try {
    return (await file.read({ buffer: Buffer.alloc(length), position })).buffer
  } finally {
    await file.close()
  }
}

function* pieces(data: Buffer) {
  for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536)
}
