import { link, mkdir } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'

import { isUuid } from '@/content/isUuid'
import { incomingFolder, uploadsFolder } from '@/platform/folders'

import { namesOf, trailOf } from './Trail'

/**
 * Holds the files that a new one replaces, for an hour at most: Payload drops them before anything is written (3.90.1),
 * and a refusal that comes later would have lost them.
 */
export const holdReplaced: CollectionBeforeOperationHook = async ({ args, collection: { slug }, operation, req }) => {
  if (operation !== 'update' || !req.file || !('id' in args) || !isUuid(String(args.id))) return
  const where = { id: { equals: args.id } }
  const stored = await req.payload.db.findOne<Parameters<typeof namesOf>[0] & { id: string }>({
    collection: slug,
    where,
    req,
  })
  await mkdir(incomingFolder(), { recursive: true })
  for (const name of stored ? namesOf(stored) : []) {
    const at = path.join(uploadsFolder(), slug, name)
    const heldAt = path.join(incomingFolder(), `held-${crypto.randomUUID()}`)
    const isHeld = await link(at, heldAt).then(
      () => true,
      () => false, // It was lost before.
    )
    if (isHeld) trailOf(req).held.push({ at, heldAt })
  }
}
