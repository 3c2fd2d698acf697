import { LRUCache } from 'lru-cache'

import { Drops } from './Drops'
import { WordIndex } from './WordIndex'

export type Kept = {
  /** What the entry weighs in memory; its key is counted on top. */
  bytes: number
  /** The words whose change throws the entry away. */
  depends: readonly string[]
  /** The moment, in milliseconds since 1970, from which the entry no longer holds. */
  until?: number
}

/** Keeps entries within a number of bytes, the least recently asked for goes first; nothing older than its last drop comes in. */
export class Store<Entry extends Kept> {
  readonly #entries: LRUCache<string, Entry>
  readonly #words = new WordIndex()
  readonly #drops = new Drops()
  readonly #largest: number

  constructor({ maxBytes }: { maxBytes: number }) {
    this.#largest = Math.floor(maxBytes / 8)
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (entry, key) => weigh(entry, key),
      dispose: ({ depends }, key) => this.#words.remove(key, depends),
    })
  }

  /** Gives the entry as long as it holds at `now` (milliseconds since 1970). */
  get(key: string, now: number): Entry | undefined {
    const entry = this.#entries.get(key)
    if (!entry || entry.until === undefined || now < entry.until) return entry
    this.#entries.delete(key)
    return undefined
  }

  /** Keeps an entry made since `generation`; false where a word of it was dropped since then, or it weighs over an eighth of all. */
  set(key: string, entry: Entry, generation: number): boolean {
    if (this.hasDropped(entry.depends, generation)) return false
    this.#entries.delete(key)
    if (weigh(entry, key) > this.#largest) return false
    this.#entries.set(key, entry)
    this.#words.add(key, entry.depends)
    return true
  }

  /** Drops every entry that depends on the word, and those still being made. */
  drop(word: string): void {
    this.#drops.record(word)
    for (const key of this.#words.keysOf(word)) this.#entries.delete(key)
  }

  clear(): void {
    this.#drops.recordAll()
    this.#entries.clear()
  }

  /** Says whether any of the words was dropped since that generation: what was made then is old. */
  hasDropped(words: readonly string[], generation: number): boolean {
    return this.#drops.hasAny(words, generation)
  }

  /** Rises with every drop and clear; read it before making an entry. */
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
