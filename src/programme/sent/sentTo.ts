import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/platform/locales'

type SQL = ReturnType<typeof sql>

/** A letter or text as its person reads it again; only a letter has a subject. */
export type SentMessage = { at: string; subject: string | null; text: string; language: Locale }

/** The messages that `which` finds among `sent`, the newest first, as a JSON array. */
export const sentWhere = (which: SQL): SQL => sql`coalesce((
  select json_agg(json_build_object('at', sent.created_at, 'subject', sent.subject, 'text', sent.text, 'language', sent.language)
    order by sent.created_at desc, sent.id) from sent_messages sent where ${which}), '[]')`

/** What was written to somebody as a member, their courses included; what was before stays with their bookings. */
export const sentToMember = (member: SQL): SQL =>
  sentWhere(sql`sent.member_id = ${member} or sent.booking_id in (
    select seat.id from bookings seat where seat.member_id = ${member} and seat.course_run_id is not null)`)
