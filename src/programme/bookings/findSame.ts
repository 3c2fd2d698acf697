import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

type Who = { session: string; audience: string | null; contacts: string[]; person: string }

/** What the same contacts hold already. */
export type Same = {
  /** This very person's live booking in the session. */
  repeat?: string
  /** How many names a contact has in the session; two are allowed, since couples share a telephone. */
  names: Record<string, number[]>
  /** This very person's booking in another session ahead, for the same audience. */
  elsewhere?: string
  /** Whether they count as ahead somewhere that has begun since. */
  past?: boolean
}

/** What holds of a member, whom no contact has to be compared with. */
export const nothingSame: Same = { names: {} }

/**
 * Makes whoever books with the same contact wait, in one order for all, so that no two wait for each other. From here on
 * the transaction waits `patience` seconds for any lock, where that is said.
 */
export async function lockContacts(
  req: PayloadRequest,
  contacts: string[],
  { patience }: { patience?: number } = {},
): Promise<void> {
  const db = await transactionOf(req)
  const keys = [...contacts].sort().map((contact) => `contact ${contact}`)
  const wait = patience ? sql`set_config('lock_timeout', ${`${patience}s`}, true)` : sql`null`
  await db.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from (select ${wait} as wait offset 0) set_first
    left join unnest(${sql.param(keys)}::text[]) with ordinality as one (key, nth) on true`)
}

export async function findSame(req: PayloadRequest, who: Who): Promise<Same> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(heldBy(who.contacts))
  return sameOf(rows as HeldBy[], who)
}

/** What contacts hold, as rows of `HeldBy`. */
export const heldBy = (contacts: string[]) => sql`
  select booking_id as booking, info_session_id as session, contact, person, slot::int, live, ahead, mine.audience,
    starts_at <= clock_timestamp() as begun
  from booking_contacts mine join info_sessions session on session.id = info_session_id
  where contact = any(${sql.param(contacts)}) and (live or ahead)`

/** What of it is this person's, or in the way of their seat. */
export function sameOf(theirs: HeldBy[], who: Omit<Who, 'contacts'>): Same {
  const here = theirs.filter(({ session, live }) => live && session === who.session)
  const names: Same['names'] = {}
  for (const { contact, slot } of here) (names[contact] ??= []).push(slot)
  return {
    repeat: here.find(({ person }) => person === who.person)?.booking,
    names,
    elsewhere: theirs.find((row) => isAhead(row, who) && row.session !== who.session && row.person === who.person)
      ?.booking,
    past: theirs.some(({ ahead, begun }) => ahead && begun),
  }
}

/** Whether a contact has the two names that it may have in a session. */
export const hasTwoNames = ({ names }: Pick<Same, 'names'>): boolean =>
  Object.values(names).some((slots) => slots.length > 1)

const isAhead = ({ ahead, begun, audience }: HeldBy, who: Pick<Who, 'audience'>): boolean =>
  ahead && !begun && audience === who.audience

export type HeldBy = {
  booking: string
  session: string
  contact: string
  person: string
  slot: number
  live: boolean
  ahead: boolean
  audience: string | null
  begun: boolean
}
