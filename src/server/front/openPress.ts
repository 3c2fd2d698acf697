import { isLocale } from '@/platform/locales'
import { askPages } from '@/press/ask/askPages'
import { hearChanges } from '@/press/hear/hearChanges'
import { Press } from '@/press/Press'
import type { Exchange } from '@/press/PressOptions'
import { Store } from '@/press/store/Store'

import { doorOf } from './headers/doorOf'
import { headersOf } from './headers/headersOf'
import { loggedPath } from './loggedPath'
import { makeReference } from './makeReference'
import { primePress } from './primePress'
import { readerLocale } from './readerLocale'
import { showError } from './showError'

type House = {
  /** Where Next listens on loopback. */
  port: number
  connectionString: string
  maxBytes: number
  grace: number
  pass: (exchange: Exchange) => void
}

/** The press of this house, which begins to keep pages as soon as it hears the database. */
export function openPress({ port, connectionString, maxBytes, grace, pass }: House): Press {
  const press = new Press({
    ask: askPages({ port }),
    reads,
    languageOf: (path, header) => (isLocale(path.split('/')[1]) ? undefined : readerLocale(path, header)),
    headers: ({ address, type, module }) => headersOf({ door: doorOf(address), type, module }),
    pass,
    fail,
    note: ({ req }, error) => console.error(`An older page is shown at ${loggedPath(req.url)}: ${said(error)}`),
    store: new Store({ maxBytes }),
    grace,
  })
  let primed: Promise<void> | undefined
  hearChanges({
    connectionString,
    channel: 'press',
    onWord: (word) => (word.startsWith(gone) ? press.withdraw(word.slice(gone.length)) : press.drop(word)),
    onDeaf: () => press.deaf(),
    onHearing: () => {
      press.hearing()
      primed ??= primePress(press)
    },
  })
  return press
}

/** What comes before the slug or the id of a document that readers no longer see (migration 20261201_050000). */
const gone = 'gone:'

/** Everything but the other front doors, the API and uploads, which answer ranges themselves. */
function reads(path: string): boolean {
  const [, first = '', second = ''] = path.split('/')
  if (first === '_next') return second === 'static'
  return !['media', ''].includes(first) && ['page', 'own', 'file'].includes(doorOf(path))
}

function fail({ req, res }: Exchange, error: unknown): void {
  const isAway = error instanceof Error && ('code' in error || 'reason' in error)
  console.error(`The page could not be drawn: ${said(error)}`)
  showError({ req, res, status: isAway ? 503 : 500, reference: makeReference() })
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))
