import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import { sections } from '@/content/sections'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

import { memberReturnTo } from '../returns/senders'
import type { Concerns } from '../sent/keepSent'

/**
 * A letter to the address by which a member signs in from now on; or to the one that served before, which might be
 * somebody else's by mistake: it names nobody.
 */
export type AddressLetter = {
  to: string
  returnTo?: string
  locale: Locale
  concerns?: Concerns
  template: 'memberAddress'
  props: { about: 'new'; firstName: string; link: string } | { about: 'former'; link: string }
}

type Known = { email: string; firstName: string; language: Locale }

export const addressLetter = { name: 'member_address' }

/** Writes it, to the contact of the row `former` where that is given; nothing where the member is gone, or has no address any more. */
export const writeAddressLetter: Task<{ member: string; former?: string }, AddressLetter> = {
  ...addressLetter,
  run: async (payload, { member, former }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select coalesce(contact, email) as email, first_name as "firstName", language
      from members left join member_contacts former on former.member_id = members.id and former.id = ${former ?? null}
      where members.id = ${member} and coalesce(contact, email) is not null
        and (${former ?? null}::uuid is null or contact is not null)`)
    const [found] = rows as Known[]
    if (!found) return undefined
    const { email, firstName, language } = found
    const at = (path: string) => `${publicUrl()}${path}`
    const letter = { to: email, locale: language, template: 'memberAddress' } as const
    if (former)
      return { ...letter, props: { about: 'former', link: at(`/${language}/${sections.branches[language]}`) } }
    const link = at(portalAddress(language, 'sign-in'))
    const returnTo = memberReturnTo(payload, { member, to: email })
    return { ...letter, returnTo, concerns: { member }, props: { about: 'new', firstName, link } }
  },
}
