import { comparedName } from '../bookings/comparedName'

/** Whether each word that is looked for begins one of the name's, without accents and case. */
export const isNameFound = (name: string, wanted: string): boolean =>
  comparedName(wanted)
    .split(' ')
    .every((word) => ` ${comparedName(name)}`.includes(` ${word}`))
