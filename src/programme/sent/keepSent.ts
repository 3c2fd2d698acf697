import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'

/** To whom a letter or text belongs: to a booking, or to a member. */
export type Concerns = { booking: string } | { member: string }

type Sent = {
  concerns: Concerns
  /** What a letter is called; a text has no subject. */
  subject?: string
  text: string
  language: Locale
  /** Of the job that sent it: what goes out once more after a crash is kept once. */
  messageId: string
}

/**
 * Keeps what has gone out, so that its person finds it again. Nothing is kept for somebody who is erased by now: whoever
 * erases them at the same moment is waited for.
 */
export async function keepSent(
  payload: Payload,
  { concerns, subject, text, language, messageId }: Sent,
): Promise<void> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const whose =
    'booking' in concerns
      ? sql`bookings.id, null::uuid from bookings where id = ${concerns.booking} and first_name is not null`
      : sql`null::uuid, members.id from members where id = ${concerns.member}`
  await drizzle.execute(sql`
    with whose (booking_id, member_id) as (select ${whose} for share)
    insert into sent_messages (id, booking_id, member_id, subject, text, language, message_id)
    select gen_random_uuid(), booking_id, member_id, ${subject ?? null}, ${text}, ${language}, ${messageId} from whose
    on conflict (message_id) do nothing`)
}
