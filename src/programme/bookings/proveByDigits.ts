import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { networkOf } from '@/platform/network'
import { inTransaction } from '@/platform/transaction'

import { takeTries } from './limits'
import { openLink } from './links'
import { areProofDigits } from './proofDigits'
import { acceptSeat } from './settleBooking'

type Asked = { code: string; digits: string; address: string }
type Proved =
  { ok: true; token: string } | { ok: false; reason: 'unknown' } | { ok: false; reason: 'wait'; seconds: number }

/**
 * Takes the seat that is held, or asked about, under this code for whoever read the digits in the letter. A code that was only shown, a
 * hold that is over and wrong digits are all the same to a stranger; each counts against the code.
 */
export async function proveByDigits(req: PayloadRequest, { code, digits, address }: Asked): Promise<Proved> {
  const tries = [
    { kind: 'linkAddress', key: networkOf(address) },
    { kind: 'proofCode', key: code },
  ] as const
  const seconds = await takeTries(req.payload, [...tries])
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }
  const booking = await findHeld(req, code)
  if (!booking || !areProofDigits(req.payload.secret, { booking: booking.id, typed: digits }))
    return { ok: false, reason: 'unknown' }
  return inTransaction(req, async () => {
    const taken = await acceptSeat(req, booking.id)
    if (!taken.ok) return { ok: false, reason: 'unknown' }
    return { ok: true, token: await openLink(req, { booking: booking.id, by: booking.email ? 'letter' : 'text' }) }
  })
}

/** A booking stays open to its digits once it is proved: a form may be sent twice. */
async function findHeld({ payload }: PayloadRequest, code: string): Promise<Held | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select booking.id, email from bookings booking join info_sessions session on session.id = info_session_id
    where code = ${code} and booking.state in ('held', 'asked', 'booked', 'waiting')
      and (hold_for = 'proof' or proved_at is not null) and starts_at > clock_timestamp()`)
  return (rows as Held[])[0]
}

type Held = { id: string; email: string | null }
