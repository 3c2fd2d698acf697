import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import { giveFreedSeats } from '../bookings/giveFreedSeats'
import { callOff } from './callOff'
import { isChanged, readFacts, type SessionFacts } from './readFacts'
import { rememberedOf } from './rememberSession'

/** Under this name the telling of a change is queued. */
export const changeToTell = { name: 'tell_change' }

/**
 * What a colleague's save means for the people of a session, in the same commit: called off, all bookings end; changed,
 * they are told a quiet minute later; with more seats, whoever waits is offered one. With fewer, nobody is dropped.
 */
export const followChange: CollectionAfterChangeHook<InfoSession> = async ({ doc, req }) => {
  const before = rememberedOf(req.context, doc.id)
  const after = before && (await readFacts(req, doc.id))
  if (!after) return doc
  if (after.state === 'cancelled') {
    if (before.state !== 'cancelled') await callOff(req, doc.id)
    return doc
  }
  if (isChanged(before.facts, after.facts)) await noteChange(req, doc.id, before.facts)
  await giveFreedSeats(req, doc.id)
  return doc
}

/** Each further save of the same minute puts the telling off; what people know is what was before the first. */
async function noteChange(req: PayloadRequest, session: string, before: SessionFacts): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update info_sessions set known_facts = coalesce(known_facts, ${JSON.stringify(before)}::jsonb) where id = ${session}`)
  const runAt = new Date(Date.now() + 60_000)
  await queueTask(req, { task: changeToTell, input: { session }, runAt, once: `tell change ${session}` })
}
