import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Print } from './answer/Print'
import type { Ask } from './ask/askPages'
import type { Store } from './store/Store'

export type Exchange = { req: IncomingMessage; res: ServerResponse }

export type Heads = (about: {
  address: string
  type: string
  /** The address of the page's module if it has one. */
  module?: string
}) => Record<string, string>

export type PressOptions = {
  ask: Ask
  /** Whether a path may be a reading page; all others pass through untouched. */
  reads: (path: string) => boolean
  /** The reader's language where the path does not name one; what stands there may depend on it. */
  languageOf: (path: string, acceptLanguage: string | undefined) => string | undefined
  /** Headers that an answer carries, whatever it is. */
  headers: Heads
  /** Hands a request on to the pages as it came. */
  pass: (exchange: Exchange) => void
  /** Nothing can be shown. */
  fail: (exchange: Exchange, error: unknown) => void
  /** An older page was shown because no newer one could be made. */
  note: (exchange: Exchange, error: unknown) => void
  /** Where prints are kept. */
  store: Store<Print>
  /** Milliseconds for which a page may be shown that cannot be known to be fresh. */
  grace: number
}
