import { openPage } from '@/app/site/openPage'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { bookingAddress } from '@/content/bookingAddress'
import { isLocale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { readOwn } from '@/programme/bookings/readOwn'
import { sessionAddress } from '@/programme/sessions/sessionAddress'
import { entryOf } from '@/ui/calendar/entryOf'

type Props = { params: Promise<{ locale: string; token: string }> }

/**
 * Somebody's own booking for their calendar, under the number that our letters use: what a letter changes later, it
 * changes there. Whoever is not booked reads on their page how it stands.
 */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, token } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { req, page } = await openPage(locale)
  const own = await readOwn(req, token)
  if (!own?.calendar) return new Response(null, { status: 303, headers: { location: bookingAddress(locale, token) } })
  const url = publicUrl() + sessionAddress(locale, own.session.id)
  return calendarAnswer({ locale, entries: [entryOf(page.t, own.session, { ...own.calendar, url })] })
}
