export type Address = { path: string; query: URLSearchParams }

/**
 * Reads the address of a request into one spelling, so that a page has one key however it was written; undefined where
 * it is no plain address of this site (another host, broken escapes, a control character, over 15,000 characters).
 */
export function readAddress(url: string | undefined): Address | undefined {
  if (!url || url.length > longest || !/^\/(?![/\\])[!-~]*$/.test(url)) return undefined
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const query = at < 0 ? noQuery : new URLSearchParams(url.slice(at + 1))
  if (!path.includes('%')) return { path, query }
  try {
    return { path: path.split('/').map(respell).join('/'), query }
  } catch {
    return undefined
  }
}

// Nobody writes to it; making one takes longer than all the rest of this.
const noQuery = new URLSearchParams()

// Node takes 16 KB of headers, and the pages are sent some with it.
const longest = 15_000

const respell = (word: string) => encodeURIComponent(decodeURIComponent(word))
