import { randomUUID } from 'node:crypto'

import { openMemberSignIn } from '@/people/members/openMemberSignIn'
import { readMember } from '@/people/members/readMember'
import { cookieName } from '@/people/signIn/cookies'
import { insertInto } from '@/platform/insertInto'
import { inTransaction } from '@/platform/transaction'

import { aWord, payload, requestAs } from './house'

type Known = {
  branch: string
  role?: 'mentor' | 'mentee'
  email?: string
  telephone?: string
  language?: 'fr' | 'nl' | 'en'
}

/** A member whom no other test knows; with a telephone, one without an e-mail address. */
export async function aMemberOf({ branch, role = 'mentee', language = 'fr', telephone, ...contact }: Known) {
  const email = contact.email ?? `${randomUUID()}@example.org`
  const reached = telephone ? { telephone } : { email }
  const row = { role, branch, language, firstName: aWord('First'), lastName: aWord('Last'), ...reached }
  const req = await requestAs(null)
  const [id = ''] = await inTransaction(req, () => insertInto(req, 'members', [row]))
  return { id, email }
}

/** What a browser sends that was given this token at the door of the portal. */
export const memberCookie = (token: string): Headers => new Headers({ cookie: `${cookieName('member')}=${token}` })

/** A new sign-in of this member: its token, and who is read from it. */
export async function signedInAs(member: string) {
  const req = await requestAs(null)
  const token = await inTransaction(req, () => openMemberSignIn(req, { member, device: 'Chrome, Android' }))
  return { token, read: () => readMember(payload, memberCookie(token)) }
}
