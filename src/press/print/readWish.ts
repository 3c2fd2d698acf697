import type { Wish } from './Wish'

/** Reads `key=value` pairs separated by `;`, each key at most once; throws with the name of what is wrong. */
export function readWish(content: string): Wish {
  const wish: Wish = { keep: true, depends: ['content'], until: undefined, query: [], module: undefined }
  const seen = new Set<string>()
  for (const pair of content.split(';').filter((part) => part.trim())) {
    const [key, value] = split(pair)
    if (seen.has(key)) throw wrong(`${key} stands twice`)
    seen.add(key)
    Object.assign(wish, { [key]: readers[key](value) })
  }
  return wish
}

type Key = keyof Wish

const readers: { [K in Key]: (value: string) => Wish[K] } = {
  keep: (value) => {
    if (value !== 'yes' && value !== 'no') throw wrong(`keep is yes or no, not "${value}"`)
    return value === 'yes'
  },
  depends: (value) => {
    if (!value) throw wrong('depends names no word')
    return words(value)
  },
  until: (value) => {
    const moment = Date.parse(value)
    if (!isUtc(value, moment)) throw wrong(`until is no moment in UTC: "${value}"`)
    return moment
  },
  query: words,
  module: (value) => {
    if (!/^\/[^/\s\\][^\s\\]*$/.test(value)) throw wrong(`module is no address on this site: "${value}"`)
    return value
  },
}

function split(pair: string): [Key, string] {
  const at = pair.indexOf('=')
  const key = pair.slice(0, at < 0 ? undefined : at).trim()
  if (!Object.hasOwn(readers, key)) throw wrong(`unknown key "${key}"`)
  if (at < 0) throw wrong(`${key} has no value`)
  return [key as Key, pair.slice(at + 1).trim()]
}

function words(value: string): string[] {
  return value.split(/\s+/).filter(Boolean)
}

// Date.parse also takes local times and the 31st of February; only a UTC moment reads back as it was written.
function isUtc(value: string, moment: number): boolean {
  if (Number.isNaN(moment)) return false
  const canonical = new Date(moment).toISOString()
  return value === canonical || value === canonical.replace('.000Z', 'Z')
}

const wrong = (what: string) => new Error(`The page's wish to the press is malformed: ${what}`)
