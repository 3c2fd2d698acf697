import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { forgetPaths } from '@/content/addresses/forgetPaths'
import { refreshPaths } from '@/content/addresses/refreshPaths'
import { refreshAllLists, refreshList } from '@/content/lists/refreshList'
import { refreshEntries } from '@/content/search/refreshEntries'

import { isKind, type Kind } from '../kinds'

/** Brings what is derived from a document, its addresses, its place in lists and in search, in line with what readers may see. */
export async function refresh(req: PayloadRequest, which: { kind: Kind; id: string }): Promise<void> {
  await refreshPaths(req, which)
  await refreshEntries(req, which)
  await refreshList(req, which)
}

type Trashable = { id: string; deletedAt?: string | null }

/** Brings what is derived from a document in line with the trash; publishing refreshes it itself, drafts never do. */
export const refreshAfterChange: CollectionAfterChangeHook<Trashable> = async ({
  doc,
  previousDoc,
  collection,
  req,
}) => {
  const moved = Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt)
  if (moved && isKind(collection.slug)) await refresh(req, { kind: collection.slug, id: doc.id })
}

/** What is deleted for good leaves nothing: its addresses go too, for they repeat its title and so the names in it. */
export const refreshAfterDelete: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  if (isKind(collection.slug)) {
    await refresh(req, { kind: collection.slug, id: String(id) })
    await forgetPaths(req, String(id))
  }
  if (collection.slug === 'branches') await refreshAllLists(req)
}
