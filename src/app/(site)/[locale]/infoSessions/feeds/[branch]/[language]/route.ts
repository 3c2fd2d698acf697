import { openPage } from '@/app/site/openPage'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { publicEntryOf } from '@/app/site/sessions/publicEntryOf'
import { isUuid } from '@/content/isUuid'
import { isLocale } from '@/platform/locales'
import { listOpen } from '@/programme/sessions/listOpen'

type Props = { params: Promise<{ locale: string; branch: string; language: string }> }

/** A calendar to subscribe to: the open sessions in one language, of one branch or of all. It holds until the next begins. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, branch, language } = await params
  if (!isLocale(locale) || !isLocale(language)) return new Response(null, { status: 404 })
  const { req, page } = await openPage(locale)
  const sessions = await listOpen(req, { language, branch: isUuid(branch) ? branch : undefined, now: page.now })
  const town = isUuid(branch) ? sessions[0]?.branch?.city : undefined
  return calendarAnswer({
    locale,
    entries: sessions.map((session) => publicEntryOf(page, session)),
    name: ['DUO for a JOB', page.t('sections.infoSessions.title'), town].filter(Boolean).join(' · '),
    wish: ['keep=yes', ...(sessions[0] ? [`until=${sessions[0].startsAt}`] : [])].join('; '),
  })
}
