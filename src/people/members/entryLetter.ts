import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { memberReturnTo } from '@/programme/returns/senders'

import { secretsOf } from './keys'

/** A letter of this room: the way into the portal, in the language that the member chose. */
export type MemberLetter = {
  to: string
  returnTo?: string
  locale: Locale
  template: 'memberEntry'
  props: { firstName: string; link: string; digits: string }
}

/** The name under which the letter is queued; the task itself knows how to write it. */
export const memberEntry = { name: 'member_entry' }

/** Writes the letter that lets a member in; nothing where the key is nobody's, over or used. */
export const writeEntry: Task<{ key: string }, MemberLetter> = {
  ...memberEntry,
  run: async (payload, { key }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select members.id as member, email, first_name as "firstName", language as locale, asked_hash as "askedHash"
      from member_keys k join members on members.id = member_id
      where k.id = ${key} and expires_at > now() and email is not null`)
    const found = rows[0] as
      { member: string; email: string; firstName: string; locale: Locale; askedHash: string } | undefined
    if (!found) return undefined
    const { member, email, firstName, locale, askedHash } = found
    const returnTo = memberReturnTo(payload, { member, to: email })
    const { token, digits } = secretsOf(payload.secret, askedHash)
    const link = `${publicUrl()}${portalAddress(locale, 'open')}/${token}`
    return { to: email, returnTo, locale, template: 'memberEntry', props: { firstName, link, digits } }
  },
}
