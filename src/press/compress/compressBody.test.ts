import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { compressBody } from './compressBody'

const page = (paragraphs: number) =>
  Buffer.from(Array.from({ length: paragraphs }, (_, at) => `<p>Été nº ${at}, à deux</p>`).join(''))

test.each([
  ['short', page(20)],
  ['long', page(4000)],
])('a %s page comes back whole from both encodings, and smaller', async (_, body) => {
  const { identity, br, gzip } = await compressBody(body)
  expect(identity).toBe(body)
  expect(brotliDecompressSync(br!).equals(body)).toBe(true)
  expect(gunzipSync(gzip!).equals(body)).toBe(true)
  expect(Math.max(br!.length, gzip!.length)).toBeLessThan(body.length * 0.5)
})

test('what is kept of a short page takes no more memory than it has bytes', async () => {
  const { br, gzip } = await compressBody(page(200))
  for (const body of [br!, gzip!]) expect(body.buffer.byteLength).toBe(body.length)
})

test('what is sent only once comes back whole, too', async () => {
  const { br } = await compressBody(page(200), { often: false })
  expect(brotliDecompressSync(br!).equals(page(200))).toBe(true)
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a word', Buffer.from('duo')],
  ['noise', randomBytes(5000)],
])('%s is left as it is: compressing would not save 5 %%', async (_, body) => {
  expect(await compressBody(body)).toEqual({ identity: body })
})
