import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { hashOf, newToken } from '@/people/signIn/tokens'
import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type CourseEntry, courseEntries, type Seat } from './courseCalendarOf'
import { readMakeUps } from './readMakeUps'
import { readRuns } from './readRuns'

/** A new address for a member's calendar: its token, of which only a fingerprint is kept; the one before is dead. */
export const makeFeed = (req: PayloadRequest, member: Member): Promise<string> =>
  inTransaction(req, async () => {
    const token = newToken()
    await dropFeed(req, member)
    await insertInto(req, 'member_feeds', [{ member: member.id, tokenHash: hashOf(token) }])
    const entry = { act: 'update', subject: 'members', document: member.id, given: ['calendarFeed'] } as const
    await writeLog(req, { ...entry, ...doneBy(member) })
    return token
  })

export const stopFeed = (req: PayloadRequest, member: Member): Promise<void> =>
  inTransaction(req, async () => {
    await dropFeed(req, member)
    const entry = { act: 'update', subject: 'members', document: member.id, taken: ['calendarFeed'] } as const
    await writeLog(req, { ...entry, ...doneBy(member) })
  })

async function dropFeed(req: PayloadRequest, { id }: Member): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from member_feeds where member_id = ${id}`)
}

export async function hasFeed({ payload }: PayloadRequest, { id }: Member): Promise<boolean> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`select from member_feeds where member_id = ${id}`)
  return rows.length > 0
}

/** Whose calendar an address belongs to, and their language; nothing for one that is dead. */
export async function findFeed(
  payload: Payload,
  token: string,
): Promise<{ member: string; language: Locale } | undefined> {
  if (!isOn(payload, 'training')) return undefined
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select member_id as member, language from member_feeds join members on members.id = member_id
    where token_hash = ${hashOf(token)}`)
  return (rows as { member: string; language: Locale }[])[0]
}

type Asked = { member: string; locale: Locale; booking?: string }

/** The dates of a member's seats in courses, or of one of them, for their calendar; a place in a line has none. */
export async function memberEntries(payload: Payload, { member, locale, booking }: Asked): Promise<CourseEntry[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, course_run_id as run, calendar_uid as "calendarUid", calendar_sequence::int as "calendarSequence",
      updated_at as "updatedAt", language
    from bookings where member_id = ${member} and course_run_id is not null and state = 'booked'
      ${booking ? sql`and id = ${booking}` : sql``}`)
  const seats = rows as (Seat & { id: string; run: string })[]
  const where = sql`run.id = any(${sql.param(seats.map(({ run }) => run))}::uuid[])`
  const runs = await readRuns(payload, { locale, where })
  const entries: CourseEntry[] = []
  for (const { updatedAt, ...rest } of seats) {
    const seat = { ...rest, updatedAt: new Date(updatedAt).toISOString() }
    const run = runs.find(({ id }) => id === seat.run)
    if (run) entries.push(...courseEntries(seat, run))
    for (const { run: other, date } of await readMakeUps(payload, { booking: seat.id, locale }))
      entries.push(...courseEntries(seat, { ...other, dates: [date] }))
  }
  return entries
}
