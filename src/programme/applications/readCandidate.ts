import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application, Member } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'
import { idOf } from '@/platform/idOf'

import { type Guide, readGuide } from '../intakes/readGuide'
import { type KnownIntake, readIntake } from '../intakes/readIntake'
import { type SentMessage, sentToMember } from '../sent/sentTo'
import { lacksCourse } from '../training/lacksCourse'
import { mayDecide } from '../way/decisions'
import { isAlone, isAskedElsewhere } from '../way/lockFile'
import { type Answers, readAnswersOf } from './readApplication'

type State = Application['state']
/** One change of state; without a colleague it was the member's own. */
export type PastMove = {
  to: State
  at: string
  by: string | null
  /** It followed by itself: nobody did it. */
  automatic: boolean
  why: string | null
  until: string | null
  partner: string | null
}

export type Candidate = Pick<Application, 'id' | 'role' | 'state'> & {
  member: Pick<
    Member,
    'id' | 'firstName' | 'lastName' | 'email' | 'telephone' | 'language' | 'bouncedAt' | 'bounceStatus'
  >
  branch: string
  /** What was answered; what is kept apart is for its branch, and missing for a guest. */
  answers: Answers
  moves: PastMove[]
  /** A refusal that waits for a second person. */
  refusal?: { by: string; why: string; isOwn: boolean }
  /** Who accompanies them, and the newest interview that was proposed. */
  guide?: Guide
  intake?: KnownIntake
  /** What colleagues wrote for each other, the newest first; nothing for a guest. */
  notes: { at: string; by: string; text: string }[]
  /** What was written to them; nothing for a guest. */
  messages: SentMessage[]
  /** Somebody of another branch sees just this file, to agree to a refusal or not. */
  isGuest: boolean
  /** A course is missing without which no mentor is ready. */
  lacksCourse: boolean
}

/**
 * One application with everything that was answered and how it came to where it stands, for the coordinators of its
 * branch, and for those of another one where a refusal waits and nobody else can agree. Reading it is logged.
 */
export async function readCandidate(req: PayloadRequest, id: string): Promise<Candidate | undefined> {
  const { user } = req
  if (!isUuid(id) || !hasRole(user, 'coordinator')) return undefined
  const found = await req.payload.findByID({ collection: 'applications', id, depth: 0, disableErrors: true, req })
  const branch = idOf(found?.branch)
  if (!found || !branch) return undefined
  const standing = await readStanding(req, id)
  const isGuest = !branchesOf(user).includes(branch)
  const asked = { refusalAskedBy: idOf(found.refusalAskedBy) ?? null, isAlone: standing.isAlone, state: found.state }
  if (isGuest && !isAskedElsewhere(asked)) return undefined
  await logReading(req, { subject: 'applications', ids: [id] })
  const member = await req.payload.findByID({ collection: 'members', id: idOf(found.member), depth: 0, req })
  const waits = standing.refusedBy && mayDecide('refuse', { ...found, ...standing })
  const isOwn = idOf(found.refusalAskedBy) === user?.id
  const refusal = waits ? { by: standing.refusedBy ?? '', why: found.refusalWhy ?? '', isOwn } : undefined
  const [answers, intake, guide] = [
    await readAnswersOf(req, found, { withApart: !isGuest }),
    await readIntake(req, id),
    await readGuide(req, id),
  ]
  const { role, state } = found
  const {
    lacksCourse: lacks,
    isAlone: _,
    refusedBy: __,
    ...said
  } = { ...standing, ...(isGuest && { notes: [], messages: [] }) }
  return { id, role, state, member, branch, answers, refusal, guide, intake, isGuest, lacksCourse: lacks, ...said }
}

type Standing = {
  isAlone: boolean
  lacksCourse: boolean
  refusedBy: string | null
  moves: PastMove[]
  notes: Candidate['notes']
  messages: SentMessage[]
}

async function readStanding({ payload }: PayloadRequest, id: string): Promise<Standing> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select ${isAlone} as "isAlone", ${lacksCourse(sql`applications.member_id`)} as "lacksCourse",
      (select staff.name from staff where staff.id = refusal_asked_by_id) as "refusedBy",
      coalesce((select json_agg(json_build_object('to', moves."to", 'at', moves.at, 'by', staff.name, 'automatic', coalesce(automatic, false), 'why', why,
          'until', moves.until, 'partner', moves.partner) order by moves.at, moves.id)
        from application_moves moves left join staff on staff.id = actor_id
        where application_id = applications.id), '[]') as moves,
      coalesce((select json_agg(json_build_object('at', notes.created_at, 'by', staff.name, 'text', text)
          order by notes.created_at desc)
        from application_notes notes join staff on staff.id = author_id
        where application_id = applications.id), '[]') as notes,
      ${sentToMember(sql`applications.member_id`)} as messages
    from applications where id = ${id}`)
  return rows[0] as Standing
}
