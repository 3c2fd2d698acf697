import type { CollectionBeforeChangeHook } from 'payload'

import type { InfoSession } from '@/payload-types'
import { lockRow } from '@/platform/transaction'

import { type ReadFacts, readFacts } from './readFacts'

/** Makes whoever books wait while a session changes, and remembers what it was. */
export const rememberSession: CollectionBeforeChangeHook<InfoSession> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  await lockRow(req, 'info_sessions', originalDoc.id)
  req.context[keyOf(originalDoc.id)] = await readFacts(req, originalDoc.id)
  return data
}

/** What a session was before this save; undefined where it is new. */
export const rememberedOf = (context: Record<string, unknown>, id: string): ReadFacts | undefined =>
  context[keyOf(id)] as ReadFacts | undefined

const keyOf = (id: string) => `session before ${id}`
