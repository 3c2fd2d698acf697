import { isChanged, type SessionFacts } from './readFacts'

type Facts = { before: SessionFacts; after: SessionFacts; now: Date }

/** Whether something is otherwise of what is still to come: a session that has not begun, or a date of a course that has not. */
export function isChangedAhead({ before, after, now }: Facts): boolean {
  if (!after.dates) return new Date(after.startsAt) > now && isChanged(before, after)
  const [was, is] = [before, after].map((facts) => comingOf(facts, now)) as [SessionFacts, SessionFacts]
  return Boolean(was.dates?.length || is.dates?.length) && isChanged(was, is)
}

/** A course as those see it who have been to its first dates; when it begins and ends says no more than its dates do. */
const comingOf = (facts: SessionFacts, now: Date): SessionFacts => ({
  ...facts,
  startsAt: '',
  endsAt: '',
  dates: facts.dates?.filter(({ startsAt }) => new Date(startsAt) > now),
})
