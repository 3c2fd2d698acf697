import config from '@payload-config'
import { getPayload } from 'payload'

import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { translatorOf } from '@/messages/translatorOf'
import { listAppointments } from '@/programme/members/listAppointments'
import { findFeed, memberEntries } from '@/programme/training/feeds'
import { courseEntryOf } from '@/ui/calendar/courseEntryOf'
import { entryOf } from '@/ui/calendar/entryOf'
import { intakeEntryOf } from '@/ui/calendar/intakeEntryOf'

type Props = { params: Promise<{ token: string }> }

/** What a calendar reads that a member gave its address to: their courses, interview and info session, in their own language. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const payload = await getPayload({ config })
  const found = await findFeed(payload, (await params).token)
  if (!found) return new Response(null, { status: 404 })
  const { member, language: locale } = found
  const t = translatorOf(locale)
  const { intakes, sessions } = await listAppointments(payload, { member, locale })
  const entries = [
    ...(await memberEntries(payload, { member, locale })).map((one) => courseEntryOf(t, one)),
    ...intakes.map(({ intake, entry }) => intakeEntryOf(t, intake, entry)),
    ...sessions.map(({ session, entry }) => entryOf(t, session, entry)),
  ]
  return calendarAnswer({ locale, entries, name: t('training.feed.name') })
}
