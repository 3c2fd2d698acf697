import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { refreshFact } from './refreshFact'

/** Keeps search in line with a figure or partner; other lists are not searched for themselves. */
export const refreshFactAfterChange: CollectionAfterChangeHook<{ id: string }> = async ({
  doc,
  collection: { slug },
  req,
}) => {
  if (slug === 'figures' || slug === 'partners') await refreshFact(req, { kind: slug, id: doc.id })
}

export const refreshFactAfterDelete: CollectionAfterDeleteHook = async ({ id, collection: { slug }, req }) => {
  if (slug === 'figures' || slug === 'partners') await refreshFact(req, { kind: slug, id: String(id) })
}
