/** A name as it is compared: without case, accents, punctuation and double spaces; first name first. */
export const comparedName = (...names: string[]): string =>
  names
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
