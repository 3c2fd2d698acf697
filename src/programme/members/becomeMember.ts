import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import { openMemberSignIn } from '@/people/members/openMemberSignIn'
import type { Locale } from '@/platform/locales'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { startApplication } from '../applications/startApplication'

type Becoming = {
  booking: string
  /** The browser that they are at, in words. */
  device: string
}
export type BecomeAnswer = { ok: true; token: string } | { ok: false; reason: 'notCame' | 'known' }

/**
 * Makes a member of somebody who came to an info session, with what is known of them, begins their application, and signs them in where their
 * link was opened. Whoever is a member with an e-mail address already signs in by letter: a link of a booking is not
 * enough for what has been written since. Without an e-mail it is their only way, so it opens again.
 */
export const becomeMember = (req: PayloadRequest, { booking, device }: Becoming): Promise<BecomeAnswer> =>
  inTransaction(req, async () => {
    await lockRow(req, 'bookings', booking)
    const came = await findCame(req, booking)
    if (!came) return { ok: false, reason: 'notCame' }
    const known = await findKnown(req, { booking, email: came.email })
    if (known?.email || (known && known.booking !== booking)) return { ok: false, reason: 'known' }
    const member = known?.id ?? (await make(req, { booking, ...came }))
    return { ok: true, token: await openMemberSignIn(req, { member, device }) }
  })

type Came = {
  role: 'mentor' | 'mentee'
  branch: string
  firstName: string
  lastName: string
  email: string | null
  telephone: string | null
  language: Locale
  heardOf: string | null
}

async function findCame(req: PayloadRequest, booking: string): Promise<Came | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select rtrim(audience::text, 's') as role, branch_id as branch, first_name as "firstName", last_name as "lastName",
      lower(btrim(email)) as email, telephone, booking.language, heard_of as "heardOf"
    from bookings booking join info_sessions session on session.id = info_session_id
    where booking.id = ${booking} and booking.state = 'booked' and attendance = 'came' and first_name is not null
      and last_name is not null and (email is not null or telephone is not null)`)
  return rows[0] as Came | undefined
}

type Known = { id: string; email: string | null; booking: string | null }

async function findKnown(
  req: PayloadRequest,
  { booking, email }: { booking: string; email: string | null },
): Promise<Known | undefined> {
  const db = await transactionOf(req)
  // Two bookings of one address at the same moment: the second waits here and then finds the first.
  if (email) await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`member ${email}`}, 0))`)
  const { rows } = await db.execute(sql`
    select id, email, booking_id as booking from members
    where booking_id = ${booking} or email = ${email} order by booking_id = ${booking} desc nulls last limit 1`)
  return rows[0] as Known | undefined
}

async function make(req: PayloadRequest, { heardOf, ...row }: Came & { booking: string }): Promise<string> {
  const [id = ''] = await insertInto(req, 'members', [row])
  await writeLog(req, { act: 'create', subject: 'members', document: id, ...doneBy({ id, actor: null }) })
  await startApplication(req, { id, role: row.role, branch: row.branch, actor: null, heardOf })
  return id
}
