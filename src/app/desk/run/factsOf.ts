import { doorAddress } from '@/content/deskAddress'
import type { OwnSession } from '@/programme/attendance/listOwnSessions'
import type { Locale } from '@/platform/locales'
import type { SessionFacts } from '@/ui/desk/run/sessionWords'

/** A session as the desk draws it. */
export const factsOf = (locale: Locale, session: OwnSession): SessionFacts => ({
  ...session,
  href: doorAddress(locale, session.id),
})
