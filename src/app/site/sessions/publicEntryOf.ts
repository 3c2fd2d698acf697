import { publicUrl } from '@/platform/site'
import type { ShownSession } from '@/programme/sessions/readSessions'
import { sessionAddress } from '@/programme/sessions/sessionAddress'
import type { CalendarEntry } from '@/ui/calendar/drawCalendar'
import { entryOf } from '@/ui/calendar/entryOf'
import type { Page } from '@/ui/page'

/** A session in a calendar that everybody may read; its number is no booking's. */
export const publicEntryOf = ({ t, locale }: Page, session: ShownSession): CalendarEntry =>
  entryOf(t, session, {
    uid: session.id,
    changedAt: session.updatedAt,
    url: publicUrl() + sessionAddress(locale, session.id),
    isCancelled: session.state === 'cancelled',
  })
