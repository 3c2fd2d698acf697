import { keyOf } from './address/keyOf'
import { Paths } from './address/Paths'
import { type Address, readAddress } from './address/readAddress'
import { bodyOf } from './answer/answerOf'
import { type Heard, heardHeaders } from './ask/askHeaders'
import { isForRuntime } from './answer/isForRuntime'
import type { Print } from './answer/Print'
import { refuseMethod } from './answer/refuseMethod'
import { sendElsewhere } from './answer/sendElsewhere'
import { sendPrint } from './answer/sendPrint'
import { CrowdedError } from './collapse/CrowdedError'
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
  readonly #paths = new Paths()
  /** Since when a page that has a last good print cannot be drawn; with the print its entry goes. */
  readonly #failing = new WeakMap<Print, number>()
  /** The generation in which more than a publication was last heard of. */
  #frame = 0
  #deafSince: number | undefined = Date.now()

  constructor(options: PressOptions) {
    const { ask, headers, store } = options
    this.#options = options
    this.#store = store
    this.#draws = new Draws(store, (wanted, generation) =>
      drawPage({ ask, headers, ...wanted, heard: this.#said(generation) }),
    )
  }

  /** Answers whoever wants to read a page; false where the request is for the pages themselves. */
  answer(exchange: Exchange): boolean {
    const { req } = exchange
    if (req.method === 'POST' || isForRuntime(req)) return false
    const address = readAddress(req.url)
    if (!address) return false
    if (this.#passes(address.path)) return false
    if (!this.#paths.query(address.path) && !this.#options.reads(address.path)) return false
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
    return heardHeaders(this.#said(this.#store.generation))
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
    if (word !== 'frame') return
    // A page drawn between this word and the next must not be kept with what it read before.
    this.#store.drop('content')
    this.#frame = this.#store.generation
  }

  /** What had this word in its address was withdrawn: it is not shown again, whatever fails from now on. */
  withdraw(word: string): void {
    this.#dropAll()
    this.#store.forgetWhere((key) => key.split(/[/?:]/).includes(word))
  }

  /** Nothing can be heard any more: what is kept may be shown for a while, nothing new is kept. */
  deaf(): void {
    this.#deafSince ??= Date.now()
  }

  /** Words are heard again; what was said in between was missed, so all is thrown away: any of it may be withdrawn. */
  hearing(): void {
    this.#dropAll()
    this.#store.forgetWhere(() => true)
    this.#deafSince = undefined
  }

  #dropAll(): void {
    this.#store.dropAll()
    this.#frame = this.#store.generation
  }

  #said(generation: number): Heard | undefined {
    return this.#deafSince ? undefined : { generation, frame: this.#frame }
  }

  #kept(address: Address): Print | undefined {
    if (this.#passes(address.path)) return undefined
    const key = this.#keyOf(address)
    return key === undefined ? undefined : this.#fresh(key)
  }

  #passes(path: string): boolean {
    return this.#paths.passes(path, this.#store.generation)
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
    const key = this.#keyOf(address)
    if (key !== undefined) return this.#page(key, language)
    const bare = await this.#page(address.path, language)
    if (bare.is === 'elsewhere') return this.#page(`${address.path}?${address.query}`, language)
    const learnt = this.#keyOf(address)
    if (learnt === undefined || learnt === address.path) return bare
    const print = this.#fresh(learnt)
    return print ? { is: 'print', print, query: [] } : this.#page(learnt, language)
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
    const { key } = wanted
    const { drawn, generation } = await this.#draws.get(wanted, { isKnown: this.#isKnown(wanted) })
    if (drawn.is !== 'print') this.#store.forget(key)
    else this.#isWell(key)
    if (drawn.is === 'passes' && drawn.always) this.#paths.notePasses(pathOf(key), generation)
    if (drawn.is === 'print' && drawn.print.status === 200) this.#paths.notePage(pathOf(key), drawn.query)
    if (drawn.is === 'print' && drawn.print.keep && !this.#deafSince) this.#store.set(key, drawn.print, generation)
    return drawn
  }

  /** Whether readers were given this page before: those who make addresses up must not stand in the way of its readers. */
  #isKnown({ key, as }: Wanted): boolean {
    return as === 'missing' || this.#store.lastGood(key) !== undefined || this.#paths.query(key) !== undefined
  }

  #isWell(key: string): void {
    const last = this.#store.lastGood(key)
    if (last) this.#failing.delete(last)
  }

  /** A page that fails keeps its last good print for a while; where too many wait, an old page would hide that. */
  #sendLastGood(exchange: Exchange, { address, error }: { address: Address; error: unknown }): void {
    const key = this.#keyOf(address)
    const last = key === undefined || error instanceof CrowdedError ? undefined : this.#store.lastGood(key)
    if (!last || !this.#mayStandIn(last)) return this.#options.fail(exchange, error)
    this.#options.note(exchange, error)
    sendPrint(exchange, last)
  }

  #mayStandIn(last: Print): boolean {
    const now = Date.now()
    const since = Math.min(this.#failing.get(last) ?? now, this.#deafSince ?? now)
    this.#failing.set(last, since)
    return now - since < this.#options.grace
  }

  #headersAt(address: string): Record<string, string> {
    return this.#options.headers({ address, type: 'text/html' })
  }

  /** The key of the copy that an address asks for; undefined where its page has yet to say which query keys it knows. */
  #keyOf(address: Address): string | undefined {
    if (address.query.size === 0) return address.path
    const known = this.#paths.query(address.path)
    return known && keyOf(address, known)
  }
}

const pathOf = (key: string) => key.split('?', 1)[0] ?? key
