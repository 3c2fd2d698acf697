import { placeOf } from './actions/formOf'

/** What a door's address says of the place to go on to; nothing where it would lead out of the house. */
export const tailOf = (next: string): string => (placeOf(next) ? `?next=${encodeURIComponent(next)}` : '')
