import { deskRequest } from '@/app/desk/deskRequest'
import { jsonFile } from '@/app/jsonFile'
import { calendarAnswer } from '@/app/site/sessions/calendarAnswer'
import { isFileName, peopleAddress } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { takeFor } from '@/programme/behalf/takeFor'
import { sessionAddress } from '@/programme/sessions/sessionAddress'
import { entryOf } from '@/ui/calendar/entryOf'

type Props = { params: Promise<{ locale: string; id: string; booking: string; deed: string }> }

/** A file for somebody, for a coordinator who says why: what is kept of them, or their date for a calendar. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale, id, booking, deed } = await params
  if (!isLocale(locale) || !isFileName(deed)) return new Response(null, { status: 404 })
  const why = (await request.formData()).get('why')
  const asked = { booking, what: deed, why: typeof why === 'string' ? why.slice(0, 2000) : '' }
  const answer = await takeFor(await deskRequest(locale), asked)
  if (!answer.ok) return backTo(`${peopleAddress(locale, id, booking, deed)}?lacks=${answer.reason}`)
  if (answer.taken.what === 'data') return jsonFile(answer.taken.kept)
  const { what: _, session, ...entry } = answer.taken
  const url = publicUrl() + sessionAddress(locale, session.id)
  return calendarAnswer({ locale, entries: [entryOf(translatorOf(locale), session, { ...entry, url })] })
}

const backTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })
