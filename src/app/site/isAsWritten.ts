import type { Query } from './listQuery'

type Own = {
  /** The query keys that the page knows. */
  keys: readonly string[]
  /** The query by which the page itself would lead to what it shows. */
  written: string
}

/** Whether an address asks as its page would write it. Other spellings show the same, but must not make copies without end. */
export function isAsWritten(asked: Query, { keys, written }: Own): boolean {
  const own = new URLSearchParams(written)
  return keys.every((key) => (asked[key] || undefined) === (own.get(key) ?? undefined))
}
