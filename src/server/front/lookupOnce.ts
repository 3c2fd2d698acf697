import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'

let known: ReturnType<typeof ask> | undefined
const ask = (host: string) => lookup(host, { all: true })

/** Finds where Next listens once, and not for each form that is sent: the system's answer takes a tenth of the way there. */
export const lookupOnce: LookupFunction = (host, options, callback) => {
  known ??= ask(host)
  known.then(
    (places) => {
      const [first = { address: '', family: 0 }] = places
      if (options.all) callback(null, places)
      else callback(null, first.address, first.family)
    },
    (error: NodeJS.ErrnoException) => {
      known = undefined
      callback(error, [])
    },
  )
}
