import { setImmediate as soon } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { CrowdedError } from './CrowdedError'
import { Renders } from './Renders'

/** A kitchen whose works end only when the test says so. */
function openKitchen(limits: { atOnce: number; waiting: number }) {
  const renders = new Renders<string>(limits)
  const begun: string[] = []
  const ends = new Map<string, { serve: () => void; burn: (error: Error) => void }>()
  const order = (key: string) =>
    renders.run(key, () => {
      begun.push(key)
      return new Promise((resolve, reject) => ends.set(key, { serve: () => resolve(`page ${key}`), burn: reject }))
    })
  return { order, begun, end: (key: string) => ends.get(key)! }
}

describe('pages asked for at the same moment', () => {
  test('a thousand readers of one page make it render once, and all get it', async () => {
    const { order, begun, end } = openKitchen({ atOnce: 8, waiting: 0 })
    const readers = Array.from({ length: 1000 }, () => order('a'))
    await soon()
    expect(begun).toEqual(['a'])
    end('a').serve()
    expect(new Set(await Promise.all(readers))).toEqual(new Set(['page a']))
  })

  test('who asks after it is done makes it render again', async () => {
    const { order, begun, end } = openKitchen({ atOnce: 1, waiting: 0 })
    for (let round = 1; round <= 2; round++) {
      const reader = order('a')
      await soon()
      end('a').serve()
      await reader
      expect(begun).toHaveLength(round)
    }
  })

  test('at most so many render at once, the others in the order in which they came', async () => {
    const { order, begun, end } = openKitchen({ atOnce: 2, waiting: 10 })
    const readers = ['a', 'b', 'c', 'd'].map(order)
    await soon()
    expect(begun).toEqual(['a', 'b'])
    end('b').serve()
    await soon()
    expect(begun).toEqual(['a', 'b', 'c'])
    end('a').serve()
    await soon()
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    end('c').serve()
    end('d').serve()
    expect(await Promise.all(readers)).toEqual(['page a', 'page b', 'page c', 'page d'])
  })

  test('one too many is told at once that it is crowded, who shares a waiting page is not', async () => {
    const { order, end } = openKitchen({ atOnce: 1, waiting: 2 })
    const readers = ['a', 'b', 'c'].map(order)
    const refused = await order('d').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(CrowdedError)
    expect(refused).toMatchObject({ reason: 'crowded' })
    const sharing = order('c')
    for (const key of ['a', 'b', 'c']) {
      await soon()
      end(key).serve()
    }
    expect(await sharing).toBe('page c')
    await Promise.all(readers)
    void order('d')
    await soon()
    end('d').serve()
  })

  test('a failure reaches all who wait for it, frees its place and is forgotten', async () => {
    const { order, begun, end } = openKitchen({ atOnce: 1, waiting: 1 })
    const readers = [order('a'), order('a')]
    const next = order('b')
    await soon()
    end('a').burn(new Error('the database is away'))
    expect(await Promise.allSettled(readers)).toEqual(
      readers.map(() => ({ status: 'rejected', reason: new Error('the database is away') })),
    )
    const again = order('a')
    await soon()
    end('b').serve()
    await next
    await soon()
    end('a').serve()
    expect(await again).toBe('page a')
    expect(begun).toEqual(['a', 'b', 'a'])
  })

  test('a work that throws before it begins to wait is a failure like any other', async () => {
    const renders = new Renders<string>({ atOnce: 1, waiting: 0 })
    const broken = () => {
      throw new Error('broken')
    }
    await expect(renders.run('a', broken)).rejects.toThrow('broken')
    await expect(renders.run('a', () => Promise.resolve('whole'))).resolves.toBe('whole')
  })
})
