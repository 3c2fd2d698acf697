import type { SessionFacts } from './readFacts'

/** `isOff`: it does not take place any more. */
export type ChangedDate = { id: string; isOff: boolean }
type Facts = { before: SessionFacts; after: SessionFacts; now: Date }
type CourseDate = NonNullable<SessionFacts['dates']>[number]

/** Which dates of a course that are still to come are otherwise than before, each by itself: for whoever comes to one of them only. */
export function changedDates({ before, after, now }: Facts): ChangedDate[] {
  const [was, is] = [before.dates ?? [], after.dates ?? []]
  const isAhead = (date: CourseDate | undefined) => date !== undefined && new Date(date.startsAt) > now
  const ids = new Set([...was, ...is].map(({ id }) => id))
  return [...ids].flatMap((id): ChangedDate[] => {
    const [old, current] = [was.find((one) => one.id === id), is.find((one) => one.id === id)]
    if (!isAhead(old) && !isAhead(current)) return []
    if (!current) return [{ id, isOff: true }]
    return old && saidOf(before, old) === saidOf(after, current) ? [] : [{ id, isOff: false }]
  })
}

/** All that somebody must know who comes to this date. */
const saidOf = ({ zone, mode, place, meeting }: SessionFacts, date: CourseDate): string =>
  JSON.stringify([
    date.startsAt,
    date.endsAt,
    zone,
    mode,
    Object.keys(date.place).length > 0 ? date.place : place,
    meeting,
  ])
