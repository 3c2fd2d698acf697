import type { Standing } from '@/programme/attendance/readAttendance'

import type { KeptWord } from './kept'

export type Known = Pick<Standing, 'id' | 'state' | 'attendance' | 'at'>
type Painting = { people: Known[]; words: KeptWord[]; counts: string }

/** Shows at each person what holds of them: the last word of this phone, sent or not, over what the house said last. */
export function paint({ people, words, counts }: Painting): void {
  const known = new Map(people.map((one) => [one.id, one]))
  const said = new Map(words.map(({ booking, act }) => [booking, act]))
  let came = 0
  const rows = [...document.querySelectorAll<HTMLElement>('[data-person]')]
  for (const row of rows) {
    const { person = '' } = row.dataset
    const word = said.get(person)
    const attendance = word ? attendanceAfter(word) : (known.get(person)?.attendance ?? undefined)
    if (attendance === 'came') came++
    paintPerson(row, { attendance, isUnsent: word !== undefined })
  }
  const entering = paintWaiting(said)
  const sum = document.querySelector('[data-is="counts"]')
  const text = counts.replace('{came}', String(came + entering)).replace('{expected}', String(rows.length + entering))
  if (sum && sum.textContent !== text) sum.textContent = text
}

const attendanceAfter = (act: KeptWord['act']) => (act === 'undo' ? undefined : act === 'absent' ? act : 'came')

type Look = { attendance?: Known['attendance']; isUnsent: boolean }

function paintPerson(row: HTMLElement, { attendance, isUnsent }: Look): void {
  const isOpen = !attendance || attendance === 'noShow'
  row.dataset.said = attendance ?? ''
  hide(row, '[data-act="came"]', !isOpen)
  hide(row, '[data-is="said"]', isOpen)
  hide(row, '[data-is="came"]', attendance !== 'came')
  hide(row, '[data-is="absent"]', attendance !== 'absent')
  hide(row, '[data-act="absent"]', Boolean(attendance))
  hide(row, '[data-act="undo"]', isOpen)
  hide(row, '[data-is="unsent"]', !isUnsent)
}

/** Those who wait and were let in on this phone; how many. */
function paintWaiting(said: Map<string, KeptWord['act']>): number {
  let count = 0
  for (const row of document.querySelectorAll<HTMLElement>('[data-waiting]')) {
    const isIn = said.has(row.dataset.waiting ?? '')
    if (isIn) count++
    hide(row, '[data-act]', isIn)
    hide(row, '[data-is="unsent"]', !isIn)
  }
  return count
}

function hide(row: HTMLElement, what: string, hidden: boolean): void {
  const part = row.querySelector<HTMLElement>(what)
  if (part) part.hidden = hidden
}

/** Of two answers about somebody, what was said last; where it is the same, the page that was just drawn. */
export const newest = (drawn: Known[], kept: Known[]): Known[] => {
  const later = new Map(kept.map((one) => [one.id, one]))
  return drawn.map((one) => {
    const other = later.get(one.id)
    return other && (other.at ?? '') > (one.at ?? '') ? other : one
  })
}
