import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Call } from '@/payload-types'
import { portalAddress } from '@/content/portalAddress'
import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { queueTask, type Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { transactionOf } from '@/platform/transaction'

import { reachedBy } from '../returns/reachedBy'
import { memberReturnTo } from '../returns/senders'
import type { Concerns } from '../sent/keepSent'
import { awaited, goesAfter, keptMonths } from '../waiting/silence'

/** What a letter about somebody's way can say. */
export type WayAbout =
  | 'submitted'
  | 'met'
  | 'metTraining'
  | 'ready'
  | 'still'
  | 'lastWord'
  | 'onHold'
  | 'holdOver'
  | 'resumed'
  | 'redirected'
  | 'withdrawn'
  | 'again'
  | 'refused'

/** A letter of this room, in the language that the member chose. */
export type WayLetter = {
  to: string
  returnTo?: string
  locale: Locale
  concerns: Concerns
  template: 'way'
  props: {
    about: WayAbout
    firstName: string
    link: string
    until: string | null
    partner: string | null
    /** How to reach that partner. */
    contact: string | null
    /** How many months what is over is kept in this branch. */
    months: number
  }
}

const wayLetter = { name: 'way_letter' }
type Told = { application: string; about: WayAbout }
/** They did it themselves, on the page that shows it: a letter confirms it, but nobody calls. */
type Telling = Told & { isSeen?: boolean }

/** Tells a member what has become of their application, if the caller commits: by letter, else by the call list. */
export async function tellMove(req: PayloadRequest, { application, about, isSeen = false }: Telling): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select members.id as member, ${reachedBy} as email, members.branch_id as branch, language
    from applications join members on members.id = member_id where applications.id = ${application}`)
  const [found] = rows as { member: string; email: string | null; branch: string; language: Locale }[]
  if (!found) return
  const { email, ...call } = found
  if (email) return queueTask(req, { task: wayLetter, input: { application, about } })
  if (isSeen) return
  await insertInto(req, 'calls', [{ ...call, reason: reasons[about] ?? 'wayChanged', state: 'due' }])
}

const reasons: { [about in WayAbout]?: Call['reason'] } = {
  submitted: 'applied',
  still: 'askStill',
  holdOver: 'askStill',
  lastWord: 'askStill',
}

/** In which states a letter still tells the truth when its turn comes; others are no longer written. */
const isStillTrue = ({ about, state }: { about: WayAbout; state: string }): boolean =>
  about === 'submitted' || about === 'resumed' || about === 'lastWord'
    ? awaited.some((one) => one === state) || (about === 'resumed' && state === 'draft')
    : state === (inState[about] ?? about)

const inState: { [about in WayAbout]?: string } = {
  met: 'intakeDone',
  metTraining: 'intakeDone',
  still: 'ready',
  holdOver: 'onHold',
  again: 'draft',
}

/** Writes what has become of an application; nothing where it is gone or something else holds by now. */
export const writeWayLetter: Task<Told, WayLetter> = {
  ...wayLetter,
  run: async (payload, { application, about }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select members.id as member, email, first_name as "firstName", language as locale, state, ${about === 'lastWord' ? goesAfter : sql`held_until`} as until, partner,
        partner_contact as contact, ${keptMonths} as months
      from applications join members on members.id = member_id where applications.id = ${application} and email is not null`)
    const [found] = rows as {
      member: string
      email: string
      firstName: string
      locale: Locale
      state: string
      until: string | null
      partner: string | null
      contact: string | null
      months: number
    }[]
    if (!found || !isStillTrue({ about, state: found.state })) return undefined
    const { member, email, firstName, locale, until, partner, contact, months } = found
    const link = `${publicUrl()}${portalAddress(locale, about === 'metTraining' ? 'training' : undefined)}`
    const day = until && new Date(until).toISOString()
    const props = { about, firstName, link, until: day, partner, contact, months }
    const returnTo = memberReturnTo(payload, { member, to: email })
    return { to: email, returnTo, locale, concerns: { member }, template: 'way', props }
  },
}
