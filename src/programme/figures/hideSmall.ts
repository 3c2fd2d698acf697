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

/** One step of a way: how many came so far, and the days that half of those who are timed took from the step before. */
export type Step = {
  step: 'draft' | 'submitted' | 'intakePlanned' | 'intakeDone' | 'inTraining' | 'ready'
  count?: number
  days?: number | null
  timed?: number
}
export type Leaving = { withdrawn?: number; redirected?: number; refused?: number }
export type ShownFunnel = { steps: Step[]; left: Leaving; reasons?: Record<string, number> }

/**
 * A way for whoever sees numbers only: no step to which fewer than ten came, none that tells that fewer than ten stayed
 * behind, no leaving of fewer than ten, and no reason that fewer than ten gave, or that tells that fewer than ten gave others.
 */
export function hideSmallSteps({ steps, left, reasons }: ShownFunnel): ShownFunnel {
  let before = Infinity
  const shown = steps.map(({ step, count = 0, days, timed = 0 }) => {
    if (count < least || before - count < least) return { step }
    before = count
    return { step, count, ...(timed >= least && { days }) }
  })
  const told = Object.fromEntries(Object.entries(left).filter(([, count]) => count >= least))
  return { steps: shown, left: told, ...(reasons && { reasons: hideSmallReasons(reasons, left.withdrawn ?? 0) }) }
}

/** The reasons that ten or more gave; the least of them is left out where the rest of all would be fewer than ten. */
function hideSmallReasons(reasons: Record<string, number>, all: number): Record<string, number> {
  const told = Object.entries(reasons)
    .filter(([, count]) => count >= least)
    .sort(([, one], [, other]) => other - one)
  const rest = all - told.reduce((sum, [, count]) => sum + count, 0)
  return Object.fromEntries(rest > 0 && rest < least ? told.slice(0, -1) : told)
}
