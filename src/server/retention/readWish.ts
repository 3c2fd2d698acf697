import { DateTime } from 'luxon'

import { StartError } from '../StartError'

export type Wish = { at: Date; dryRun: boolean }

/** What `npm run retention` is asked for; a date alone is its midnight, UTC. Refuses in words what it cannot read. */
export function readWish(words: string[], now: Date): Wish {
  const dryRun = words.includes('--dry-run')
  const rest = words.filter((word) => word !== '--dry-run')
  const [flag, date, ...more] = rest
  if (flag === undefined) return { at: now, dryRun }
  if (flag !== '--at' || more.length > 0)
    throw new StartError(`"${more[0] ?? flag}" is not known here: npm run retention -- --at 2027-01-31 --dry-run`)
  const at = readDate(date)
  if (!at) throw new StartError(`"${date ?? ''}" is no date: write it like 2027-01-31 or 2027-01-31T03:00:00Z.`)
  if (!dryRun && at > now)
    throw new StartError(
      `${date} has not come yet: what is still to be kept is not cleared. Add --dry-run to look ahead.`,
    )
  return { at, dryRun }
}

function readDate(word = ''): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(word)) return undefined
  const date = DateTime.fromISO(word, { zone: 'utc' })
  return date.isValid ? date.toJSDate() : undefined
}
