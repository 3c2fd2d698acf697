/** Remembers in which generation each word was last dropped. */
export class Drops {
  readonly #at = new Map<string, number>()
  #all = 0
  #generation = 0

  get generation(): number {
    return this.#generation
  }

  record(word: string): void {
    // Forgetting single words costs some renders; keeping them all would grow without end.
    if (this.#at.size >= mostWords && !this.#at.has(word)) this.recordAll()
    this.#at.set(word, ++this.#generation)
  }

  recordAll(): void {
    this.#at.clear()
    this.#all = ++this.#generation
  }

  hasAny(words: readonly string[], since: number): boolean {
    return this.#all > since || words.some((word) => (this.#at.get(word) ?? 0) > since)
  }
}

const mostWords = 10_000
