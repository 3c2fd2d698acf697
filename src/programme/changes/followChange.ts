import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { CourseDate, CourseRun, InfoSession } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { idOf } from '@/platform/idOf'
import { queueTask } from '@/platform/queue'

import { giveFreedSeats } from '../bookings/giveFreedSeats'
import { lockSession } from '../bookings/lockSession'
import { updateSeating } from '../bookings/seatings'
import { grantWishes } from '../training/wishes'
import { callOff } from './callOff'
import { isChanged, type ReadFacts, readFacts, type SessionFacts } from './readFacts'
import { rememberedOf } from './rememberSession'

/** Under this name the telling of a change is queued. */
export const changeToTell = { name: 'tell_change' }

/**
 * What a colleague's save means for the people of a session or a run, in the same commit: called off, all bookings end;
 * changed, they are told a quiet minute later; with more seats, whoever waits is offered one. With fewer, nobody is
 * dropped.
 */
export const followChange: CollectionAfterChangeHook<InfoSession | CourseRun> = async ({ doc, req }) => {
  await follow(req, doc.id)
  return doc
}

/** The same where a date of a run was saved. */
export const followDate: CollectionAfterChangeHook<CourseDate> = async ({ doc, req }) => {
  await follow(req, idOf(doc.run))
  return doc
}

async function follow(req: PayloadRequest, id: string): Promise<void> {
  const before = rememberedOf(req.context, id)
  const after = before && (await readFacts(req, id))
  if (!after) return
  if (after.state === 'cancelled') {
    if (before.state !== 'cancelled') await callOff(req, id)
    return
  }
  if (after.state === 'open' && before.state !== 'open') await grantWishes(req, id)
  if (isChanged(before.facts, after.facts)) await noteChange(req, id, before.facts)
  if (after.capacity < before.capacity) await noteOver(req, id, after)
  await giveFreedSeats(req, id)
}

/** How many people have a seat above what there is from now on: it can be looked up when it was made so, and by whom. */
async function noteOver(req: PayloadRequest, id: string, { capacity, isRun }: ReadFacts): Promise<void> {
  const over = ((await lockSession(req, id))?.taken ?? 0) - capacity
  if (over <= 0) return
  const subject = isRun ? 'course-runs' : 'info-sessions'
  await writeLog(req, { act: 'update', subject, document: id, fields: ['capacity'], given: [`over ${over}`] })
}

/** Each further save of the same minute puts the telling off; what people know is what was before the first. */
async function noteChange(req: PayloadRequest, session: string, before: SessionFacts): Promise<void> {
  const set = sql`known_facts = coalesce(known_facts, ${JSON.stringify(before)}::jsonb)`
  await updateSeating(req, { id: session, set })
  const runAt = new Date(Date.now() + 60_000)
  await queueTask(req, { task: changeToTell, input: { session }, runAt, once: `tell change ${session}` })
}
