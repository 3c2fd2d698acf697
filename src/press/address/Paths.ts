import { LRUCache } from 'lru-cache'

/** What is known of a path: the query keys that its page knows, or that no reading page stood there in a generation. */
type Known = { query: readonly string[] } | { passesSince: number }

/** What is known of paths, within a number of bytes; the least recently asked for is forgotten first. */
export class Paths {
  readonly #known: LRUCache<string, Known>

  constructor({ maxBytes = 8_000_000 } = {}) {
    this.#known = new LRUCache({ maxSize: maxBytes, sizeCalculation: weigh })
  }

  /** The query keys that the page at this path knows; undefined where nothing is known of it. */
  query(path: string): readonly string[] | undefined {
    const known = this.#known.get(path)
    return known && 'query' in known ? known.query : undefined
  }

  /** Whether no reading page stands there, as far as that was seen since the last word was heard. */
  passes(path: string, generation: number): boolean {
    const known = this.#known.get(path)
    return known !== undefined && 'passesSince' in known && known.passesSince === generation
  }

  notePage(path: string, query: readonly string[]): void {
    this.#known.set(path, { query })
  }

  notePasses(path: string, generation: number): void {
    this.#known.set(path, { passesSince: generation })
  }

  get bytes(): number {
    return this.#known.calculatedSize
  }
}

const entryWeighs = 200

const weigh = (known: Known, path: string) =>
  entryWeighs + path.length + ('query' in known ? known.query.join().length : 0)
