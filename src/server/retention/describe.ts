import type { Cleared } from '@/people/retention/clearPersonalData'
import { clearings } from '@/people/retention/clearings'
import type { Due } from '@/people/retention/findClearable'
import type { ClearedPeriod } from '@/people/register/periods'
import { periodInWords } from '@/people/register/periodInWords'

const shown = 20

/** What would go, period by period: how many, since when, why, and their numbers; never a name. */
export const describeDue = (due: Due[]): string[] =>
  due.flatMap(({ period, facts }) => {
    const [oldest] = [...facts].sort((a, b) => a.since.getTime() - b.since.getTime())
    if (!oldest) return [`${headOf(period, 0)}: nothing`]
    const rest = facts.length - shown
    return [
      `${headOf(period, facts.length)}, the oldest from ${oldest.since.toISOString().slice(0, 10)}`,
      ...facts.slice(0, shown).map(({ place, id, since }) => `    ${place} ${id} (${since.toISOString()})`),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ]
  })

/** What has gone, period by period. */
export const describeCleared = (cleared: Cleared[]): string[] =>
  cleared.map(({ period, gone }) => `${headOf(period, gone)}${gone ? '' : ': nothing'}`)

const headOf = (period: ClearedPeriod, count: number) =>
  `${count} ${clearings[period].what} (${periodInWords(period, 'en')})`
