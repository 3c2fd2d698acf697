type Related = string | { id: string }

/** The id of what a relation points to, whether it was read along or not. */
export function idOf(related: Related): string
export function idOf(related: Related | null | undefined): string | undefined
export function idOf(related: Related | null | undefined): string | undefined {
  return typeof related === 'string' ? related : related?.id
}
