import type { CollectionBeforeDeleteHook } from 'payload'

/** What is deleted for good is published by no plan any more, so that the version that a plan kept goes with it. */
export const cancelPlansOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { document: { equals: String(id) }, state: { equals: 'waiting' } }
  await req.payload.update({ collection: 'schedules', where, data: { state: 'cancelled' }, depth: 0, req })
}
