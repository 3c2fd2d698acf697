import { expect, test, vi } from 'vitest'

import { Reads } from './Reads'

const at = (generation: number, frame: number) => ({ generation: `a.${generation}`, frame: `a.${frame}` })
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('what a publication cannot change is read once for all publications, and anew after any other change', async () => {
  const [reads, read] = [new Reads(), vi.fn(async () => 'menu')]
  const wanted = { what: 'menu', read, lasts: () => true }
  for (const generation of [1, 2, 3]) {
    expect(await reads.get(at(generation, 1), wanted)).toBe('menu')
    await settled()
  }
  expect(read).toHaveBeenCalledTimes(1)
  await reads.get(at(4, 4), wanted)
  expect(read).toHaveBeenCalledTimes(2)
})

test('what may hold a story is read anew after each publication, and once until then', async () => {
  const [reads, read] = [new Reads(), vi.fn(async () => 'a link to a story')]
  const wanted = { what: 'menu', read, lasts: (words: string) => !words.includes('story') }
  await Promise.all([reads.get(at(1, 1), wanted), reads.get(at(1, 1), wanted)])
  await settled()
  expect(read).toHaveBeenCalledTimes(1)
  await reads.get(at(2, 1), wanted)
  expect(read).toHaveBeenCalledTimes(2)
})

test('what could not be read is asked for again', async () => {
  const reads = new Reads()
  const read = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce('back')
  await expect(reads.get(at(1, 1), { what: 'menu', read })).rejects.toThrow('away')
  await settled()
  expect(await reads.get(at(1, 1), { what: 'menu', read })).toBe('back')
})
