import { memberRequest } from '@/app/portal/memberRequest'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { isUuid } from '@/content/isUuid'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale } from '@/platform/locales'
import { memberEntries } from '@/programme/training/feeds'
import { courseEntryOf } from '@/ui/calendar/courseEntryOf'

type Props = { params: Promise<{ locale: string; booking: string }> }

/** All dates of a member's seat in a course, for their calendar. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale: asked, booking } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  const { req, member } = await memberRequest(locale)
  const known =
    member && isUuid(booking) ? await memberEntries(req.payload, { member: member.id, locale, booking }) : []
  if (known.length === 0) return new Response(null, { status: 404 })
  return calendarAnswer({ locale, entries: known.map((one) => courseEntryOf(translatorOf(locale), one)) })
}
