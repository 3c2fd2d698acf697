/** A related document, where it came along; one that is only an id, or missing, is nothing to draw. */
export const populated = <T extends object>(value: string | T | null | undefined): T | undefined =>
  value && typeof value === 'object' ? value : undefined

export const allPopulated = <T extends object>(values: (string | T)[] | null | undefined): T[] =>
  (values ?? []).flatMap((value) => (typeof value === 'object' ? [value] : []))
