import { memberRequest } from '@/app/portal/memberRequest'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { readApplication } from '@/programme/applications/readApplication'
import { readIntake } from '@/programme/intakes/readIntake'
import { intakeEntryOf } from '@/ui/calendar/intakeEntryOf'

type Props = { params: Promise<{ locale: string }> }

/** A member's planned interview, for their calendar. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  const { req, member } = await memberRequest(locale)
  const application = member && (await readApplication(req, member))
  const intake = application && (await readIntake(req, application.id))
  if (intake?.state !== 'planned') return new Response(null, { status: 404 })
  const entry = { ...intake.calendar, changedAt: intake.changedAt, url: publicUrl() + portalAddress(locale) }
  const entries = [intakeEntryOf(translatorOf(locale), intake, entry)]
  return calendarAnswer({ locale, entries })
}
