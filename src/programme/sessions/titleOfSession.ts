import { DateTime } from 'luxon'

type Named = { startsAt: string; zone: string; audience: string; language: string; branch: string }

/** What colleagues find a session by in lists: its day and hour on its own wall, for whom, in which language, and where. */
export function titleOfSession({ startsAt, zone, audience, language, branch }: Named): string {
  const local = DateTime.fromISO(startsAt, { zone }).toFormat('yyyy-MM-dd HH:mm')
  return [local, audience, language, branch].filter(Boolean).join(' · ')
}
