import { LRUCache } from 'lru-cache'

import { keyOf } from './address/keyOf'
import { type Address, readAddress } from './address/readAddress'
import { bodyOf } from './answer/answerOf'
import { generationHeaders } from './ask/askHeaders'
import { isForRuntime } from './answer/isForRuntime'
import type { Print } from './answer/Print'
import { refuseMethod } from './answer/refuseMethod'
import { sendElsewhere } from './answer/sendElsewhere'
import { sendPrint } from './answer/sendPrint'
import type { Drawn } from './draw/Drawn'
import { drawPage } from './draw/drawPage'
import { Draws, type Wanted } from './draw/Draws'
import type { Exchange, PressOptions } from './PressOptions'
import type { Store } from './store/Store'

/** Answers reading pages from its store and asks for what it has not. It knows no reader: cookies are never looked at. */
export class Press {
  readonly #options: PressOptions
  readonly #store: Store<Print>
  readonly #draws: Draws
  /** What is known of a path for as long as the program runs: the query keys that its page knows, or that it is none. */
  readonly #paths = new LRUCache<string, readonly string[] | 'passes'>({ max: 50_000 })
  readonly #failing = new LRUCache<string, number>({ max: 10_000 })
  #deafSince: number | undefined = Date.now()

  constructor(options: PressOptions) {
    const { ask, headers, store } = options
    this.#options = options
    this.#store = store
    this.#draws = new Draws(store, (wanted, generation) =>
      drawPage({ ask, headers, ...wanted, generation: this.#deafSince ? undefined : generation }),
    )
  }

  /** Answers whoever wants to read a page; false where the request is for the pages themselves. */
  answer(exchange: Exchange): boolean {
    const { req } = exchange
    if (req.method === 'POST' || isForRuntime(req)) return false
    const address = readAddress(req.url)
    if (!address) return false
    const known = this.#paths.get(address.path)
    if (known === 'passes' || (!known && !this.#options.reads(address.path))) return false
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      refuseMethod(exchange, this.#headersAt(address.path))
      return true
    }
    const print = this.#kept(address)
    if (print) sendPrint(exchange, print)
    else void this.#answerSlowly(exchange, address)
    return true
  }

  /** The print for an address, if there is one and it is fresh. */
  kept(url: string): Print | undefined {
    const address = readAddress(url)
    return address && this.#kept(address)
  }

  /** What has been heard of so far, for whoever asks the pages beside the press. */
  get heard(): Record<string, string> {
    return generationHeaders(this.#deafSince ? undefined : this.#store.generation)
  }

  /** Draws a page before anybody asks for it and gives its text; undefined where no page can be drawn there now. */
  async warm(url: string): Promise<string | undefined> {
    const address = readAddress(url)
    if (!address) return undefined
    const drawn = await this.#find(address, undefined).catch(() => undefined)
    return drawn?.is === 'print' ? bodyOf(drawn.print, 'identity')?.toString() : undefined
  }

  /** A word was said: whatever depends on it is old from now on. */
  drop(word: string): void {
    this.#store.drop(word)
  }

  /** Nothing can be heard any more: what is kept may be shown for a while, nothing new is kept. */
  deaf(): void {
    this.#deafSince ??= Date.now()
  }

  /** Words are heard again; what was said in between was missed, so all is old. */
  hearing(): void {
    this.#store.dropAll()
    this.#deafSince = undefined
  }

  #kept(address: Address): Print | undefined {
    const known = this.#paths.get(address.path)
    return known && known !== 'passes' ? this.#fresh(keyOf(address, known)) : undefined
  }

  #fresh(key: string): Print | undefined {
    const now = Date.now()
    return now - (this.#deafSince ?? now) < this.#options.grace ? this.#store.get(key, now) : undefined
  }

  async #answerSlowly(exchange: Exchange, address: Address): Promise<void> {
    try {
      const language = this.#options.languageOf(address.path, exchange.req.headers['accept-language'])
      const drawn = await this.#find(address, language)
      if (drawn.is === 'print') sendPrint(exchange, drawn.print)
      else if (drawn.is === 'elsewhere') sendElsewhere(exchange, { ...drawn, headers: this.#headersAt(address.path) })
      else this.#options.pass(exchange)
    } catch (error) {
      this.#sendLastGood(exchange, { address, error })
    }
  }

  /** What stands at an address. Of a path of which nothing is known its bare page is drawn first, to learn its query keys. */
  async #find(address: Address, language: string | undefined): Promise<Drawn> {
    if (address.query.size > 0 && !this.#paths.has(address.path)) {
      const bare = await this.#page(address.path, language)
      if (bare.is === 'elsewhere') return this.#page(`${address.path}?${address.query}`, language)
      if (!this.#paths.has(address.path)) return bare
    }
    return this.#page(this.#keyOf(address), language)
  }

  async #page(address: string, language: string | undefined): Promise<Drawn> {
    const drawn = await this.#draw({ key: address, address, language, as: 'page' })
    if (drawn.is !== 'stand-in') return drawn
    // One print per language says that nothing stands at an address, whatever the address was.
    const key = `missing:${drawn.address}`
    const print = this.#fresh(key)
    return print ? { is: 'print', print, query: [] } : this.#draw({ key, address: drawn.address, as: 'missing' })
  }

  async #draw(wanted: Wanted): Promise<Drawn> {
    const { drawn, generation } = await this.#draws.get(wanted)
    const { key } = wanted
    this.#failing.delete(key)
    if (drawn.is !== 'print') this.#store.forget(key)
    if (drawn.is === 'passes') this.#paths.set(pathOf(key), 'passes')
    if (drawn.is === 'print') this.#paths.set(pathOf(key), drawn.query)
    if (drawn.is === 'print' && drawn.print.keep && !this.#deafSince) this.#store.set(key, drawn.print, generation)
    return drawn
  }

  #sendLastGood(exchange: Exchange, { address, error }: { address: Address; error: unknown }): void {
    const [key, now] = [this.#keyOf(address), Date.now()]
    const since = Math.min(this.#failing.get(key) ?? now, this.#deafSince ?? now)
    this.#failing.set(key, since)
    const print = now - since < this.#options.grace ? this.#store.lastGood(key) : undefined
    if (!print) return this.#options.fail(exchange, error)
    this.#options.note(exchange, error)
    sendPrint(exchange, print)
  }

  #headersAt(address: string): Record<string, string> {
    return this.#options.headers({ address, type: 'text/html' })
  }

  #keyOf(address: Address): string {
    const known = this.#paths.get(address.path)
    return keyOf(address, known && known !== 'passes' ? known : [])
  }
}

const pathOf = (key: string) => key.split('?', 1)[0] ?? key
