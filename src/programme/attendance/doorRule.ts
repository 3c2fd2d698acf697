import type { InfoSession } from '@/payload-types'

export type DoorRefusal = 'early' | 'cancelled' | 'closed' | 'unknown'

type Facts = {
  session: Pick<InfoSession, 'state' | 'startsAt'>
  /** Whether the person says it themselves, and not a colleague at the door. */
  self: boolean
  now: Date
}

const minutes = 60_000
/** Colleagues open the door three hours before the start; one's own button waits until fifteen minutes before. */
const opensBefore = { colleague: 180 * minutes, self: 15 * minutes }

/** From when people can be let in; the same for all ways in. */
export const doorOpensAt = (startsAt: string, self = false): Date =>
  new Date(new Date(startsAt).getTime() - opensBefore[self ? 'self' : 'colleague'])

/** Why nothing can be said of who comes; nothing where it can. Colleagues may still put right a list that is closed. */
export function refusalAtDoor({ session: { state, startsAt }, self, now }: Facts): DoorRefusal | undefined {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'draft') return 'unknown'
  if (self && state === 'done') return 'closed'
  return now < doorOpensAt(startsAt, self) ? 'early' : undefined
}

/** When a word at the door was said; a clock that runs ahead says now. */
export const saidAt = (at: Date | undefined, now: Date): Date => (at && at < now ? at : now)
