import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { refreshAllLists } from './lists/refreshList'
import { refreshFact } from './search/refreshFact'

/** Keeps search in line with a figure or partner; others are not searched for themselves. */
export const refreshFactAfterChange: CollectionAfterChangeHook<{ id: string }> = async ({
  doc,
  collection: { slug },
  req,
}) => {
  if (slug === 'figures' || slug === 'partners') await refreshFact(req, { kind: slug, id: doc.id })
}

export const refreshFactAfterDelete: CollectionAfterDeleteHook = async ({ id, collection: { slug }, req }) => {
  if (slug === 'figures' || slug === 'partners') await refreshFact(req, { kind: slug, id: String(id) })
  if (slug === 'themes' || slug === 'videos') await refreshAllLists(req)
}
