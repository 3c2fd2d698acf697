import { randomUUID } from 'node:crypto'

import { createLocalReq, jwtSign, type PayloadRequest, type TypedUser } from 'payload'

import type { Staff } from '@/payload-types'

import { cookieOf, cookieWith } from '../cookies'
import { aNewColleague, aWord, payload } from '../house'

/** Somebody at a door: who they are to a rule, and what they show at the API. */
export type Actor = { name: string; user: TypedUser | null; headers: Record<string, string>; branch?: string }

export const staffColumns = [
  'administrator',
  'editor',
  'limited editor',
  'coordinator',
  'trainer',
  'officer',
  'director',
] as const

/** A new colleague for a column of the table; the limited editor writes in Dutch, for one branch. */
export async function aColleagueFor(column: (typeof staffColumns)[number], branch: string): Promise<Actor> {
  const limits = column === 'limited editor' ? { languages: ['nl' as const] } : {}
  const branches = column === 'limited editor' || column === 'coordinator' ? [branch] : []
  const role = column === 'limited editor' ? 'editor' : column
  const { id } = await aNewColleague({ name: aWord(column), language: 'nl', roles: [role], branches, ...limits })
  return { name: column, branch, ...(await signedIn(id)) }
}

/** What the door of the API sees of a colleague who has signed in: the cookie of an open sign-in. */
export async function signedIn(id: string): Promise<Pick<Actor, 'user' | 'headers'>> {
  const user: Staff = await payload.findByID({ collection: 'staff', id, depth: 0 })
  return { user: { ...user, collection: 'staff' }, headers: { cookie: await cookieOf(id) } }
}

/** A token of the right key, as a member's could be: with a collection that staff rules must not take for theirs. */
export async function aMember(): Promise<Actor> {
  const user = { id: randomUUID(), collection: 'members', roles: ['administrator', 'editor', 'officer'] }
  const { token } = await sign({ ...user, sid: randomUUID() })
  const headers = { authorization: `JWT ${token}`, cookie: `${cookieWith(token)}; __Host-member=${token}` }
  return { name: 'member', user: user as unknown as TypedUser, headers }
}

export const aStranger = (): Actor => ({ name: 'stranger', user: null, headers: { authorization: 'JWT e30.e30.e30' } })

const sign = (fieldsToSign: Record<string, unknown>) =>
  jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 3600 })

/** The documents of the matrix are Dutch, so everybody asks in Dutch. */
export const reqOf = ({ user }: Actor): Promise<PayloadRequest> =>
  createLocalReq({ ...(user ? { user } : {}), locale: 'nl' }, payload)
