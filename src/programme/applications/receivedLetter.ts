import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

/** A letter of this room, in the language that the member chose. */
export type ApplicationLetter = {
  to: string
  locale: Locale
  template: 'applicationReceived'
  props: { firstName: string; link: string }
}

/** The name under which the letter is queued; the task itself knows how to write it. */
export const applicationLetter = { name: 'application_letter' }

/** Writes that an application has come; nothing where it is gone or was stopped meanwhile. */
export const writeReceived: Task<{ application: string }, ApplicationLetter> = {
  ...applicationLetter,
  run: async (payload, { application }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select email, first_name as "firstName", language as locale
      from applications join members on members.id = member_id
      where applications.id = ${application} and email is not null and state not in ('draft', 'withdrawn')`)
    const [found] = rows as { email: string; firstName: string; locale: Locale }[]
    if (!found) return undefined
    const { email, firstName, locale } = found
    const link = `${publicUrl()}${portalAddress(locale)}`
    return { to: email, locale, template: 'applicationReceived', props: { firstName, link } }
  },
}
