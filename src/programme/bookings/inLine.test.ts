import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, test, vi } from 'vitest'

import { inLine } from './inLine'

describe('whoever wants a seat of the same session', () => {
  test('goes in the order of their coming, two at a time', async () => {
    const [begun, ends] = [[] as number[], [] as (() => void)[]]
    const all = [1, 2, 3, 4].map((nth) =>
      inLine('one', async () => {
        begun.push(nth)
        await new Promise<void>((resolve) => ends.push(resolve))
        return nth
      }),
    )
    await wait(20)
    expect(begun).toEqual([1, 2])
    ends[0]?.()
    await wait(20)
    expect(begun).toEqual([1, 2, 3])
    ends[1]?.()
    await wait(20)
    for (const end of ends) end()
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4])
  })

  test('keeps nobody of another session waiting', async () => {
    const ends: (() => void)[] = []
    const held = [1, 2, 3].map(() => inLine('full', () => new Promise<void>((resolve) => ends.push(resolve))))
    expect(await inLine('other', async () => 'at once')).toBe('at once')
    for (let nth = 0; nth < 3; nth++) {
      ends[nth]?.()
      await wait(10)
    }
    await Promise.all(held)
  })

  test('lets the next one go where one fails', async () => {
    await expect(inLine('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inLine('one', async () => 'yes')).toBe('yes')
  })

  test('is told to come back where the turn comes too late, and nothing is done for them', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    const ends: (() => void)[] = []
    const before = [1, 2].map(() => inLine('slow', () => new Promise<void>((resolve) => ends.push(resolve))))
    const work = vi.fn(async () => 'booked')
    const late = inLine('slow', work)
    await wait(10)
    now.mockReturnValue(9000)
    for (const end of ends) end()
    expect(await late).toEqual({ ok: false, reason: 'busy' })
    expect(work).not.toHaveBeenCalled()
    await Promise.all(before)
    now.mockRestore()
  })
})
