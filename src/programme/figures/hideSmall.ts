/** Counts of a group of sessions. */
export type Counts = { booked: number; came: number; noShow: number; waiting: number }
/** The same as somebody may see them; what is missing is under ten, or would give away what is. */
export type Shown = Partial<Counts> & { rate?: number }

const least = 10

/** Counts as the branch itself sees them, with the part of no-shows among those of whom it is known, from 0 to 1. */
export const withRate = (counts: Counts): Shown => {
  const known = counts.came + counts.noShow
  return { ...counts, ...(known > 0 && { rate: counts.noShow / known }) }
}

/**
 * Counts for whoever sees numbers only: none under ten, and none from which such a number could be worked out by
 * subtracting it from another one.
 */
export function hideSmall(counts: Counts): Shown {
  const { booked, came, noShow, waiting } = counts
  const tells = came >= least && booked - came >= least
  const tellsMissed = tells && noShow >= least && booked - came - noShow >= least
  return {
    ...(booked >= least && { booked }),
    ...(tells && { came }),
    ...(tellsMissed && { noShow, rate: noShow / (came + noShow) }),
    ...(waiting >= least && { waiting }),
  }
}
