/** A place of the desk or the admin to go on to; nothing that leads out of the house. */
export const placeOf = (next: string): string | undefined =>
  /^\/(admin|fr\/accueil|nl\/balie|en\/desk)([/?][^\\\s]*)?$/.test(next) ? next : undefined

/** The address of a step, which takes along where to go on to afterwards. */
export const withNext = (address: string, next: string | null | undefined): string =>
  next ? `${address}?next=${encodeURIComponent(next)}` : address

/** The same within a form. */
export const nextField = (next: string) =>
  ({ name: 'next', label: '', type: 'hidden', value: placeOf(next) ?? '' }) as const
