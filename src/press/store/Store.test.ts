import { describe, expect, test } from 'vitest'

import { type Kept, Store } from './Store'

const entry = (given: Partial<Kept> = {}): Kept => ({ bytes: 99, depends: ['content'], ...given })

describe('what the store keeps', () => {
  test('an entry comes back until its moment, and not from that moment on', () => {
    const store = new Store({ maxBytes: 8000 })
    store.set('a', entry({ until: 50 }), store.generation)
    expect(store.get('a', 49)).toBeDefined()
    expect(store.get('a', 50)).toBeUndefined()
  })

  test('the one that nobody asked for longest goes first', () => {
    const store = new Store({ maxBytes: 800 })
    for (const key of 'abcdefgh') store.set(key, entry(), store.generation)
    store.get('a', 0)
    store.set('i', entry(), store.generation)
    expect(store.get('a', 0)).toBeDefined()
    expect(store.get('b', 0)).toBeUndefined()
    expect([store.size, store.bytes]).toEqual([8, 800])
  })

  test('an entry over an eighth of the whole is refused, and what stood in its place is gone', () => {
    const store = new Store({ maxBytes: 800 })
    expect(store.set('a', entry({ bytes: 99 }), store.generation)).toBe(true)
    expect(store.set('a', entry({ bytes: 100 }), store.generation)).toBe(false)
    expect(store.get('a', 0)).toBeUndefined()
  })

  test('a word drops what depends on it and nothing else', () => {
    const store = new Store({ maxBytes: 8000 })
    store.set('story', entry(), store.generation)
    store.set('event', entry({ depends: ['content', 'seats:7'] }), store.generation)
    store.drop('seats:7')
    expect(store.get('story', 0)).toBeDefined()
    expect(store.get('event', 0)).toBeUndefined()
    store.drop('content')
    expect(store.get('story', 0)).toBeUndefined()
  })

  test('an entry that no longer depends on a word stays when the word is dropped', () => {
    const store = new Store({ maxBytes: 8000 })
    store.set('event', entry({ depends: ['seats:7'] }), store.generation)
    store.set('event', entry({ depends: ['content'] }), store.generation)
    store.drop('seats:7')
    expect(store.get('event', 0)).toBeDefined()
  })
})

describe('the last good entry', () => {
  test('stays when its word is dropped or its moment is over, until another takes its place or it is forgotten', () => {
    const store = new Store<Kept & { text?: string }>({ maxBytes: 8000 })
    store.set('a', { ...entry({ until: 50 }), text: 'old' }, store.generation)
    store.drop('content')
    expect([store.get('a', 0), store.lastGood('a')?.text]).toEqual([undefined, 'old'])
    store.set('a', { ...entry(), text: 'new' }, store.generation)
    expect([store.get('a', 60)?.text, store.lastGood('a')?.text]).toEqual(['new', 'new'])
    store.forget('a')
    expect(store.lastGood('a')).toBeUndefined()
  })
})

describe('what began to be made before a drop', () => {
  test.each([
    ['is refused where its word was dropped', 'seats:7', false],
    ['is kept where another word was dropped', 'seats:8', true],
  ])('%s', (_, dropped, kept) => {
    const store = new Store({ maxBytes: 8000 })
    const generation = store.generation
    store.drop(dropped)
    expect(store.set('event', entry({ depends: ['content', 'seats:7'] }), generation)).toBe(kept)
    expect(store.hasDropped(['seats:7'], generation)).toBe(!kept)
    expect(store.set('event', entry({ depends: ['content', 'seats:7'] }), store.generation)).toBe(true)
  })

  test('is refused after all was dropped', () => {
    const store = new Store({ maxBytes: 8000 })
    const generation = store.generation
    store.dropAll()
    expect(store.set('a', entry({ depends: [] }), generation)).toBe(false)
  })

  test('is refused even when so many words were dropped that single ones are forgotten', () => {
    const store = new Store({ maxBytes: 8000 })
    const generation = store.generation
    for (let seat = 0; seat < 10_001; seat++) store.drop(`seats:${seat}`)
    expect(store.set('event', entry({ depends: ['seats:0'] }), generation)).toBe(false)
  })
})
