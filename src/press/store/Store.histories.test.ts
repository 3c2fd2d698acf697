import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Kept, Store } from './Store'

const keys = [...'abcdefghijklmnop']
const word = fc.constantFrom('content', 'seats:1', 'seats:2')
const key = fc.constantFrom(...keys)
const made = fc.record({
  bytes: fc.integer({ min: 70, max: 105 }),
  depends: fc.uniqueArray(word, { maxLength: 3 }),
  until: fc.option(fc.nat(160), { nil: undefined }),
})
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('begin' as const), key }) },
  { weight: 20, arbitrary: fc.record({ act: fc.constant('end' as const), key, made }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('drop' as const), word }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('clear' as const) }) },
)

test('whatever happens in whatever order, it stays within its bytes and gives nothing expired or older than a drop', () => {
  const history = fc.property(fc.array(step, { size: 'large', maxLength: 80 }), (steps) => {
    const store = new Store<Kept & { begun: number }>({ maxBytes: 800 })
    const begun = new Map<string, { generation: number; at: number }>()
    const droppedAt = new Map<string, number>()
    let clearedAt = -1
    for (const [at, now] of steps.entries()) {
      if (now.act === 'begin') begun.set(now.key, { generation: store.generation, at })
      if (now.act === 'end') {
        const start = begun.get(now.key) ?? { generation: store.generation, at }
        begun.delete(now.key)
        store.set(now.key, { ...now.made, begun: start.at }, start.generation)
      }
      if (now.act === 'drop') {
        store.drop(now.word)
        droppedAt.set(now.word, at)
      }
      if (now.act === 'clear') {
        store.dropAll()
        clearedAt = at
      }
      for (const got of keys.flatMap((one) => store.get(one, at) ?? [])) {
        expect(got.until ?? Infinity).toBeGreaterThan(at)
        expect(got.begun).toBeGreaterThan(Math.max(clearedAt, ...got.depends.map((one) => droppedAt.get(one) ?? -1)))
      }
      expect(store.bytes).toBeLessThanOrEqual(800)
      expect(store.size > 0).toBe(store.bytes > 0)
    }
  })
  fc.assert(history, { numRuns: 300 })
}, 30_000)
