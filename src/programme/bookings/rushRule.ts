export type RushFacts = {
  capacity: number
  /** Bookings that nobody has proved to be theirs: received in the last ten minutes, and in the last minute. */
  received: number
  lately: number
  /** Networks that drew the session's form, or sent it, in the last ten minutes. */
  visitors: number
}
export type RushLimits = {
  /** The share of a session's seats, in percent, that unproven bookings may hold when it is too much. */
  share: number
  /** As many visitors, and five for each seat, are people who race for it. */
  crowd: number
}

/** A visitor books for a household; with more than these, somebody is at work. */
const perVisitor = 3

/** How many seats those may hold whom nobody knows, while too many come: two in a very small session. */
export const shareOf = (capacity: number, { share }: Pick<RushLimits, 'share'>): number =>
  Math.max(2, Math.floor((capacity * share) / 100))

/** Whether so many look at the form that it is a race of people, however quickly they send it. */
export const isCrowd = ({ capacity, visitors }: RushFacts, { crowd }: RushLimits): boolean =>
  visitors >= Math.max(crowd, 5 * capacity)

/**
 * Whether one more unproven booking is more than a session's visitors explain: within ten minutes more than they are
 * likely to send, or within one minute more than the share, from fewer than a crowd.
 */
export function isRush(facts: RushFacts, limits: RushLimits): boolean {
  const share = shareOf(facts.capacity, limits)
  if (facts.received >= share + perVisitor * facts.visitors) return true
  return facts.lately >= share && !isCrowd(facts, limits)
}
