import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { newCode } from './codes'
import { isLive, type liveStates } from './isLive'
import type { LockedSession } from './lockSession'
import type { Watched } from './watchRush'

/** `asked`: to prove the contact first, without a seat; `held`: with one. */
export type BookedState = (typeof liveStates)[number]
/** `booking` is there only where one was made or found by its own form: a shown code alone proves nothing. */
export type Answered = { ok: true; state: BookedState; code: string; booking?: string }
type Decided = { state: 'booked' | 'waiting'; watched: Watched }

/** Where the contact has to be proved first, a seat is held; a place in the line needs no proof. */
export function answerOf(
  { proveContact }: Pick<LockedSession, 'proveContact'>,
  { state, watched }: Decided,
): BookedState {
  if (state === 'waiting') return state
  if (watched === 'question') return 'asked'
  return proveContact || watched === 'hold' ? 'held' : 'booked'
}

/** A form that was sent twice counts once, and answers the same. */
export async function findSent(req: PayloadRequest, formKey: string | undefined): Promise<Answered | undefined> {
  if (!formKey) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id, booking.state, code, moves_from_id is not null as moves,
      coalesce(prove_contact, false) as "proveContact"
    from bookings booking join info_sessions session on session.id = info_session_id where form_key = ${formKey}`)
  const [row] = rows as Sent[]
  if (!row || !isLive(row)) return undefined
  if (row.moves) return { ok: true, state: shownOf(row), code: newCode(req.payload.secret, formKey) }
  return { ok: true, state: row.state, code: row.code, booking: row.id }
}

type Sent = { id: string; state: BookedState; code: string; moves: boolean; proveContact: boolean }

/** What a form showed that made a move: never that it is one. */
const shownOf = (sent: Sent): BookedState =>
  sent.state === 'asked' ? sent.state : answerOf(sent, { state: 'booked', watched: 'seat' })
