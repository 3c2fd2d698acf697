import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { CourseDate, CourseRun, InfoSession } from '@/payload-types'
import { idOf } from '@/platform/idOf'

import { lockSeating } from '../bookings/seatings'
import { type ReadFacts, readFacts } from './readFacts'

/** Makes whoever books wait while a session changes, and remembers what it was. */
export const rememberSession: CollectionBeforeChangeHook<InfoSession> = (save) => remember(save)

/** The same for a run of a course. */
export const rememberRun: CollectionBeforeChangeHook<CourseRun> = (save) => remember(save)

/** A date of a course is part of its run: adding or changing one changes what its people know. */
export const rememberDate: CollectionBeforeChangeHook<CourseDate> = async ({ data, originalDoc, req }) => {
  const run = originalDoc?.run ?? data.run
  if (run) await rememberIn(req, idOf(run))
  return data
}

type Save<T extends { id: string }> = Parameters<CollectionBeforeChangeHook<T>>[0]

async function remember<T extends { id: string }>({ data, originalDoc, operation, req }: Save<T>) {
  if (operation === 'update' && originalDoc) await rememberIn(req, originalDoc.id)
  return data
}

async function rememberIn(req: PayloadRequest, id: string): Promise<void> {
  await lockSeating(req, id)
  req.context[keyOf(id)] = await readFacts(req, id)
}

/** What a session or run was before this save; undefined where it is new. */
export const rememberedOf = (context: Record<string, unknown>, id: string): ReadFacts | undefined =>
  context[keyOf(id)] as ReadFacts | undefined

const keyOf = (id: string) => `session before ${id}`
