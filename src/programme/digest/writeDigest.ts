import { createLocalReq } from 'payload'

import { deskAddress, doorAddress } from '@/content/deskAddress'
import type { Staff } from '@/payload-types'
import { hasRole } from '@/people/access'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

import { listOwnSessions, type OwnSession } from '../attendance/listOwnSessions'
import { type BoardCounts, countBoard } from '../board/countBoard'
import { quietDays } from '../board/listApplications'
import { countFailedLetters } from '../bookings/listFailedLetters'
import { countCalls } from '../calls/listCalls'
import { type Figure, figureWeeks, readFigures } from '../figures/readFigures'
import { countReturned } from '../returns/listReturned'
import { digestLetter } from './sendDigests'

/** What waits for a coordinator this week, in numbers and links: nobody's name but their own. */
export type DigestLetter = {
  to: string
  locale: Staff['language']
  template: 'digest'
  props: {
    name: string
    link: string
    callsLink: string
    sessions: (OwnSession & { href: string })[]
    calls: number
    failed: number
    /** Of how many applications something waits, and after how many days nobody is heard of. */
    applications: BoardCounts & { days: number; link: string }
    figures: Figure[]
    /** How many weeks back the figures reach. */
    weeks: number
  }
}

/** How far ahead the sessions of a digest lie: two weeks. */
const ahead = 14 * 24 * 60 * 60_000

/** Writes to a coordinator what waits in their branches; nothing where nothing does, or to somebody who has left. */
export const writeDigest: Task<{ staff: string }, DigestLetter> = {
  ...digestLetter,
  run: async (payload, { staff }) => {
    const user = await payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true })
    if (user?.state !== 'active' || !hasRole(user, 'coordinator')) return undefined
    const locale = user.language
    const req = await createLocalReq({ user: { ...user, collection: 'staff' }, locale }, payload)
    const now = new Date()
    const { next } = await listOwnSessions(req, now)
    const sessions = next.filter(
      ({ state, startsAt }) => state !== 'cancelled' && new Date(startsAt).getTime() < now.getTime() + ahead,
    )
    const failed = (await countFailedLetters(req)) + (await countReturned(req))
    const [calls, figures] = [await countCalls(req), await readFigures(req, now)]
    const counts = await countBoard(req)
    const waits = counts.submitted + counts.agree + counts.quiet
    if (sessions.length + calls + failed + figures.length + waits === 0) return undefined
    const at = (address: string) => publicUrl() + address
    return {
      to: user.email,
      locale,
      template: 'digest',
      props: {
        name: user.name,
        link: at(deskAddress(locale)),
        callsLink: at(deskAddress(locale, 'calls')),
        sessions: sessions.map((one) => ({ ...one, href: at(doorAddress(locale, one.id)) })),
        calls,
        failed,
        applications: { ...counts, days: quietDays, link: at(deskAddress(locale, 'applications')) },
        figures,
        weeks: figureWeeks,
      },
    }
  },
}
