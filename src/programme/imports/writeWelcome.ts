import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

import type { Concerns } from '../sent/keepSent'

/** The letter that shows somebody who is in the programme already where their page is. */
export type WelcomeLetter = {
  to: string
  locale: Locale
  concerns: Concerns
  template: 'welcome'
  props: { firstName: string; email: string; link: string }
}

/** The name under which the letter is queued; the task itself knows how to write it. */
export const welcomeLetter = { name: 'member_welcome' }

/** Writes it; nothing where the member is gone, or has no address any more. */
export const writeWelcome: Task<{ member: string }, WelcomeLetter> = {
  ...welcomeLetter,
  run: async (payload, { member }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select email, first_name as "firstName", language as locale from members where id = ${member} and email is not null`)
    const [found] = rows as { email: string; firstName: string; locale: Locale }[]
    if (!found) return undefined
    const { email, firstName, locale } = found
    const link = `${publicUrl()}${portalAddress(locale, 'sign-in')}`
    return { to: email, locale, concerns: { member }, template: 'welcome', props: { firstName, email, link } }
  },
}
