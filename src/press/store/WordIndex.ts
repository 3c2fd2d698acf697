/** Knows which keys depend on which word. */
export class WordIndex {
  readonly #keys = new Map<string, Set<string>>()

  add(key: string, words: readonly string[]): void {
    for (const word of words) {
      const keys = this.#keys.get(word)
      if (keys) keys.add(key)
      else this.#keys.set(word, new Set([key]))
    }
  }

  remove(key: string, words: readonly string[]): void {
    for (const word of words) {
      const keys = this.#keys.get(word)
      keys?.delete(key)
      if (keys?.size === 0) this.#keys.delete(word)
    }
  }

  keysOf(word: string): string[] {
    return [...(this.#keys.get(word) ?? [])]
  }
}
