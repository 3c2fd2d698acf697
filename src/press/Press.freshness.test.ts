import type { ServerResponse } from 'node:http'

import { describe, expect, test, vi } from 'vitest'

import { CrowdedError } from './collapse/CrowdedError'
import { Renders } from './collapse/Renders'
import { html, openHouse } from '../../tests/helpers/pressHouse'

/** Pages that say how often they were drawn, and can be made to fail or to wait. */
function pages(wish?: string) {
  const state = { drawn: 0, fails: false, gone: false, waiting: [] as (() => void)[], waits: false }
  const draw = (_: unknown, res: ServerResponse) => {
    const count = ++state.drawn
    if (state.fails) return res.writeHead(500).end()
    if (state.gone) return res.writeHead(410, { 'x-press-stand-in': '/en/gone' }).end()
    if (!state.waits) return html(res, `drawn ${count}`, wish)
    state.waiting.push(() => html(res, `drawn ${count}`, wish))
  }
  return { state, draw }
}

const textOf = async (answer: Promise<Response>) => /drawn \d+|words/.exec(await (await answer).text())?.[0]

describe('a page that changed', () => {
  test('is drawn anew for the next reader, and one that depends on something else is not', async () => {
    const { draw } = pages('depends=content seats:1')
    const { press, get } = await openHouse(draw)
    expect(await textOf(get('/en'))).toBe('drawn 1')
    press.drop('seats:2')
    expect(await textOf(get('/en'))).toBe('drawn 1')
    press.drop('seats:1')
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })

  test('while it was being drawn is drawn once more for who asks after the change, and is not kept as it was', async () => {
    const { state, draw } = pages()
    const { press, get, arrived } = await openHouse(draw)
    state.waits = true
    const before = textOf(get('/en'))
    await vi.waitFor(() => expect(state.waiting).toHaveLength(1))
    press.drop('content')
    const after = textOf(get('/en'))
    await vi.waitFor(() => expect(arrived()).toBe(2))
    state.waiting[0]?.()
    expect(await before).toBe('drawn 1')
    await vi.waitFor(() => expect(state.waiting).toHaveLength(2))
    state.waiting[1]?.()
    expect(await after).toBe('drawn 2')
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })

  test('was asked for under another generation, and under none while nothing can be heard', async () => {
    const { draw } = pages('keep=no')
    const { press, get, asked } = await openHouse(draw)
    await get('/en')
    await get('/en')
    press.drop('content')
    await get('/en')
    press.deaf()
    await get('/en')
    press.hearing()
    await get('/en')
    const said = asked.map(({ headers }) => headers['x-press-generation'])
    expect(said[1]).toBe(said[0])
    expect(said[3]).toBeUndefined()
    expect(new Set([said[0], said[2], said[4]]).size).toBe(3)
  })

  test('was asked for under another frame only where more than a publication was heard of', async () => {
    const { draw } = pages('keep=no')
    const { press, get, asked } = await openHouse(draw)
    for (const change of [() => press.drop('content'), () => press.drop('frame'), () => press.withdraw('anna')]) {
      await get('/en')
      change()
    }
    await get('/en')
    const frames = asked.map(({ headers }) => headers['x-press-frame'])
    expect(frames[1]).toBe(frames[0])
    expect(new Set(frames).size).toBe(3)
  })

  test('is old with its frame, whatever else is said before or after', async () => {
    const { draw } = pages()
    const { press, get } = await openHouse(draw)
    await get('/en')
    press.drop('frame')
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })

  test('holds until the moment that it names', async () => {
    const { draw } = pages(`until=${new Date(Date.now() + 3_600_000).toISOString()}`)
    const { get } = await openHouse(draw)
    await get('/en')
    expect(await textOf(get('/en'))).toBe('drawn 1')
    vi.setSystemTime(Date.now() + 3_600_000)
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })
})

describe('when pages cannot be drawn', () => {
  test('the last good one is shown for ten minutes, each time with a note, then words', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { state, draw } = pages()
    const { press, get, notes } = await openHouse(draw)
    await get('/en')
    press.drop('content')
    state.fails = true
    expect(await textOf(get('/en'))).toBe('drawn 1')
    vi.setSystemTime(Date.now() + 599_000)
    expect(await textOf(get('/en'))).toBe('drawn 1')
    expect(notes).toHaveLength(2)
    vi.setSystemTime(Date.now() + 1000)
    expect(await textOf(get('/en'))).toBe('words')
    state.fails = false
    expect(await textOf(get('/en'))).toMatch(/^drawn/)
  })

  test('a page that was withdrawn is not shown again, however much fails afterwards', async () => {
    const { state, draw } = pages()
    const { press, get } = await openHouse(draw)
    await get('/en')
    press.drop('content')
    state.gone = true
    await get('/en')
    state.fails = true
    expect(await textOf(get('/en'))).toBe('words')
  })

  test('a page that is withdrawn is not shown again though nothing could be drawn since, nor what stands below it', async () => {
    const { state, draw } = pages('query=page')
    const { press, get } = await openHouse(draw)
    const [gone, stays] = [
      ['/en/stories/anna', '/en/stories/anna?page=2', '/en/stories/anna/1', '/og/stories/anna/en'],
      ['/en/stories/annabel', '/en/stories'],
    ]
    for (const path of [...gone, ...stays]) await get(path)
    press.withdraw('anna')
    press.drop('content')
    state.fails = true
    for (const path of gone) expect(await textOf(get(path)), path).toBe('words')
    for (const path of stays) expect(await textOf(get(path)), path).toMatch(/^drawn/)
  })

  test('what may have been withdrawn while nothing was heard is not shown again either', async () => {
    const { state, draw } = pages()
    const { press, get } = await openHouse(draw)
    await get('/en')
    press.deaf()
    press.hearing()
    state.fails = true
    expect(await textOf(get('/en'))).toBe('words')
  })

  test('where too many wait, readers are told so instead of being shown what is old', async () => {
    const { state, draw } = pages()
    const { press, get, notes } = await openHouse(draw)
    await get('/en')
    press.drop('content')
    vi.spyOn(Renders.prototype, 'run').mockRejectedValueOnce(new CrowdedError())
    expect(await textOf(get('/en'))).toBe('words')
    expect([notes.length, state.drawn]).toEqual([0, 1])
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })

  test('thousands of made-up addresses do not keep readers from a page that they know', async () => {
    const { state, draw } = pages()
    const { press, get, arrived } = await openHouse(draw)
    await get('/en')
    press.drop('content')
    state.waits = true
    const flood = Array.from({ length: 60 }, (_, n) => get(`/en/made-up-${n}`))
    await vi.waitFor(() => expect(arrived()).toBe(61))
    await vi.waitFor(() => expect(state.waiting).toHaveLength(4))
    const known = textOf(get('/en'))
    await vi.waitFor(() => expect(state.waiting).toHaveLength(5))
    state.waits = false
    state.waiting.splice(0).forEach((finish) => finish())
    expect(await known).toMatch(/^drawn/)
    await Promise.all(flood)
  })

  test('one that was never drawn has words', async () => {
    const { state, draw } = pages()
    state.fails = true
    const { get } = await openHouse(draw)
    expect((await get('/en')).status).toBe(500)
  })
})

describe('while the database cannot be heard', () => {
  test('what is kept is shown for ten minutes, and nothing new is kept', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { state, draw } = pages()
    const { press, get, store } = await openHouse(draw)
    await get('/en')
    press.deaf()
    vi.setSystemTime(Date.now() + 599_000)
    expect(await textOf(get('/en'))).toBe('drawn 1')
    await get('/fr')
    expect(store.size).toBe(1)
    vi.setSystemTime(Date.now() + 1000)
    expect(await textOf(get('/en'))).toBe('drawn 3')
    state.fails = true
    expect(await textOf(get('/en'))).toBe('words')
  })

  test('all is drawn anew once it is heard again', async () => {
    const { draw } = pages()
    const { press, get } = await openHouse(draw)
    await get('/en')
    press.deaf()
    press.hearing()
    expect(await textOf(get('/en'))).toBe('drawn 2')
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })

  test('before it was ever heard, nothing is kept', async () => {
    const { draw } = pages()
    const { get } = await openHouse(draw, { hears: false })
    await get('/en')
    expect(await textOf(get('/en'))).toBe('drawn 2')
  })
})
