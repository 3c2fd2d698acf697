import { LRUCache } from 'lru-cache'

/** What the press has heard of: of all words, and of those that are more than a publication in a list (`frame`). */
export type Heard = { generation: string; frame: string }

export type Wanted<T> = {
  what: string
  read: () => Promise<T>
  /** Whether no publication in a list can change what was read: no story, news item or press release stands in it. */
  lasts?: (value: T) => boolean
}

/** Keeps what many pages draw on for as long as the press hears of nothing that could change it. */
export class Reads {
  readonly #kept = new LRUCache<string, Promise<unknown>>({ max: 500 })

  get<T>({ generation, frame }: Heard, { what, read, lasts }: Wanted<T>): Promise<T> {
    const [now, lasting] = [`${generation} ${what}`, `frame ${frame} ${what}`]
    const known = (this.#kept.get(now) ?? this.#kept.get(lasting)) as Promise<T> | undefined
    if (known) return known
    const reading = read()
    this.#kept.set(now, reading)
    reading.then(
      (value) => lasts?.(value) && this.#kept.set(lasting, reading),
      () => this.#kept.delete(now),
    )
    return reading
  }
}
