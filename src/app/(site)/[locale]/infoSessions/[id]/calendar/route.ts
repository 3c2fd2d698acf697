import { openPage } from '@/app/site/openPage'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { publicEntryOf } from '@/app/site/sessions/publicEntryOf'
import { isLocale } from '@/platform/locales'
import { findSession } from '@/programme/sessions/findSession'

type Props = { params: Promise<{ locale: string; id: string }> }

/** One session as a file for calendars, the same for everybody. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, id } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { req, page } = await openPage(locale)
  const session = await findSession(req, { id, now: page.now })
  if (!session) return new Response(null, { status: 404 })
  return calendarAnswer({ locale, entries: [publicEntryOf(page, session)], wish: 'keep=yes' })
}
