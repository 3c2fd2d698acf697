import { LRUCache } from 'lru-cache'

import { Drops } from './Drops'

export type Kept = {
  /** What the entry weighs in memory; its key is counted on top. */
  bytes: number
  /** The words whose change makes the entry old. */
  depends: readonly string[]
  /** The moment, in milliseconds since 1970, from which the entry no longer holds. */
  until?: number
}

type Aged<Entry> = { entry: Entry; generation: number }

/**
 * Keeps entries within a number of bytes, the least recently asked for goes first. What was made before one of its words
 * was dropped is never given as fresh; it stays as the last good one until another takes its place.
 */
export class Store<Entry extends Kept> {
  readonly #entries: LRUCache<string, Aged<Entry>>
  readonly #drops = new Drops()
  readonly #largest: number

  constructor({ maxBytes }: { maxBytes: number }) {
    this.#largest = Math.floor(maxBytes / 8)
    this.#entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ entry }, key) => weigh(entry, key) })
  }

  /** Gives the entry as long as it holds at `now` (milliseconds since 1970) and nothing it depends on was dropped. */
  get(key: string, now: number): Entry | undefined {
    const aged = this.#entries.get(key)
    if (!aged || (aged.entry.until !== undefined && now >= aged.entry.until)) return undefined
    return this.hasDropped(aged.entry.depends, aged.generation) ? undefined : aged.entry
  }

  /** Gives the entry however old it is, for the time in which no newer one can be made. */
  lastGood(key: string): Entry | undefined {
    return this.#entries.get(key)?.entry
  }

  /** Keeps an entry made since `generation`; false where a word of it was dropped since then, or it weighs over an eighth of all. */
  set(key: string, entry: Entry, generation: number): boolean {
    if (this.hasDropped(entry.depends, generation)) return false
    this.#entries.delete(key)
    if (weigh(entry, key) > this.#largest) return false
    this.#entries.set(key, { entry, generation })
    return true
  }

  /** Forgets an entry altogether: nothing stands there any more. */
  forget(key: string): void {
    this.#entries.delete(key)
  }

  /** Forgets every entry whose key is meant. It looks at all of them: for what happens seldom. */
  forgetWhere(isMeant: (key: string) => boolean): void {
    for (const key of [...this.#entries.keys()]) if (isMeant(key)) this.#entries.delete(key)
  }

  /** Makes every entry old that depends on the word, and those still being made. */
  drop(word: string): void {
    this.#drops.record(word)
  }

  dropAll(): void {
    this.#drops.recordAll()
  }

  /** Says whether any of the words was dropped since that generation: what was made then is old. */
  hasDropped(words: readonly string[], generation: number): boolean {
    return this.#drops.hasAny(words, generation)
  }

  /** Rises with every drop; read it before making an entry. */
  get generation(): number {
    return this.#drops.generation
  }

  get size(): number {
    return this.#entries.size
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }
}

const weigh = ({ bytes }: Kept, key: string) => Math.max(1, bytes + Buffer.byteLength(key))
