import { isDemo } from '@/platform/site'
import type { ShownSession } from '@/programme/sessions/readSessions'
import { bookAddress, calendarAddress, sessionAddress } from '@/programme/sessions/sessionAddress'
import type { Page } from '@/ui/page'
import type { SessionItem } from '@/ui/sessions/SessionItem'

/** A session as a page in this language draws it. */
export function itemOf(page: Page, { branch, availability, ...session }: ShownSession): SessionItem {
  const name = branch?.city ?? branch?.title
  return {
    ...session,
    branch: branch && name ? { name, href: page.href('branches', branch) } : undefined,
    seats: availability,
    href: sessionAddress(page.locale, session.id),
    bookHref: bookAddress(page.locale, session.id),
    calendarHref: calendarAddress(sessionAddress(page.locale, session.id)),
    example: isDemo(),
  }
}

export const itemsOf = (page: Page, sessions: ShownSession[]): SessionItem[] =>
  sessions.map((session) => itemOf(page, session))
