import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'

import type { Act, Doer } from './acts'

/** What a room says of an act; who does it is taken from the request. */
export type Entry = {
  act: Act
  /** The collection or global. */
  subject: string
  document?: string
  /** The ids of all whose data was read, where there are several. */
  people?: readonly string[]
  /** One row for each; none for what has no language. */
  languages?: readonly Locale[]
  /** Names of fields, never what stands in them. */
  fields?: readonly string[]
  /** Roles, branches and states that an account was given, and those that were taken from it. */
  given?: readonly string[]
  taken?: readonly string[]
  /** The reason that somebody gave. */
  why?: string
  /** The account of whoever wanted it, where another carries it out; else what `req.context.onBehalfOf` says. */
  onBehalfOf?: string
  /** Only where the request cannot tell: a visitor in a form of the site, or whoever proves just now who they are. */
  by?: Doer
  /** The account of whom `by` speaks. */
  actor?: string
}

export type Row = {
  by: Doer
  actor: string | null
  onBehalfOf: string | null
  act: Act
  subject: string
  document: string | null
  people: string | null
  language: Locale | null
  fields: string | null
  given: string | null
  taken: string | null
  why: string | null
}

/** The rows of one act: one, or one for each language. */
export function rowsOf(req: PayloadRequest, entry: Entry): Row[] {
  const { act, subject, document, people, languages, fields, given, taken, why, onBehalfOf } = entry
  const row = {
    ...whoseAct(req, entry),
    onBehalfOf: onBehalfOf ?? sponsorOf(req),
    act,
    subject,
    document: document ?? null,
    people: listed(people),
    fields: listed(fields),
    given: listed(given),
    taken: listed(taken),
    why: why ?? null,
  }
  return (languages?.length ? languages : [null]).map((language) => ({ ...row, language }))
}

const whoseAct = (req: PayloadRequest, { by, actor }: Entry): Pick<Row, 'by' | 'actor'> =>
  by ? { by, actor: actor ?? null } : { by: doerOf(req), actor: req.user ? String(req.user.id) : null }

/** Whoever is signed in; without anybody, a stranger at the API, or a program of the house. */
function doerOf({ user, payloadAPI }: PayloadRequest): Doer {
  if (user) return user.collection === 'staff' ? 'staff' : 'member'
  return payloadAPI === 'local' ? 'system' : 'visitor'
}

const sponsorOf = ({ context }: PayloadRequest): string | null =>
  typeof context.onBehalfOf === 'string' ? context.onBehalfOf : null

const listed = (words: readonly string[] | undefined): string | null => (words?.length ? words.join(', ') : null)
