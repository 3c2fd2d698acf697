import type { Address } from './readAddress'

/** The key of a page's copy: its path with the query keys that it knows, in its own order; a key said twice says nothing. */
export function keyOf({ path, query }: Address, known: readonly string[]): string {
  if (query.size === 0) return path
  const own = new URLSearchParams()
  for (const name of known) {
    const values = query.getAll(name)
    if (values.length === 1 && values[0]) own.set(name, values[0])
  }
  return own.size > 0 ? `${path}?${own.toString()}` : path
}
