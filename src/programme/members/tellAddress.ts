import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

/** A letter to the address by which a member signs in from now on. */
type AddressLetter = {
  to: string
  locale: Locale
  template: 'memberAddress'
  props: { firstName: string; link: string }
}

export const addressLetter = { name: 'member_address' }

/** Writes it; nothing where they are gone, or have no address any more. */
export const writeAddressLetter: Task<{ member: string }, AddressLetter> = {
  ...addressLetter,
  run: async (payload, { member }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select email, first_name as "firstName", language from members where id = ${member} and email is not null`)
    const [found] = rows as { email: string; firstName: string; language: Locale }[]
    if (!found) return undefined
    const { email, firstName, language } = found
    const link = `${publicUrl()}${portalAddress(language, 'sign-in')}`
    return { to: email, locale: language, template: 'memberAddress', props: { firstName, link } }
  },
}
