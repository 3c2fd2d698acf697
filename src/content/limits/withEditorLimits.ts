import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { hasRole } from '@/people/access'

import { decideEdit, type Facts } from './decideEdit'
import { factsOf } from './factsOf'
import { LimitError } from './LimitError'
import { isLimited, limitsOf } from './limitsOf'

/**
 * Refuses in words whatever an editor with limits writes beyond them, through whichever door: what is stored before and
 * after is compared, so that restoring a version, emptying a row or asking for all languages at once gets no further.
 */
export const withEditorLimits = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), copyOwnLanguages],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), rememberBefore],
    afterChange: [refuseBeyond, ...(collection.hooks?.afterChange ?? [])],
    beforeDelete: [refuseDelete, ...(collection.hooks?.beforeDelete ?? [])],
  },
})

const isAsked = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor') && isLimited(limitsOf(user))

/** A duplicate takes along the languages of whoever makes it. */
const copyOwnLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || !isAsked(req)) return args
  return { ...args, selectedLocales: limitsOf(req.user).languages ?? args.selectedLocales }
}

const kept = (slug: string, id: unknown): string => `before ${slug} ${String(id)}`

const rememberBefore: CollectionBeforeChangeHook = async ({
  collection: config,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isAsked(req)) return data as object
  const { id } = originalDoc as { id: string }
  req.context[kept(config.slug, id)] = await factsOf(req, { config, id })
  return data as object
}

const refuseBeyond: CollectionAfterChangeHook<{ id: string }> = async ({ collection: config, doc, operation, req }) => {
  if (!isAsked(req)) return
  const before = operation === 'update' ? (req.context[kept(config.slug, doc.id)] as Facts | undefined) : undefined
  const refusal = decideEdit(limitsOf(req.user), { before, after: await factsOf(req, { config, id: doc.id }) })
  if (refusal) throw new LimitError(req, refusal)
}

const refuseDelete: CollectionBeforeDeleteHook = async ({ collection: config, id, req }) => {
  if (!isAsked(req)) return
  const refusal = decideEdit(limitsOf(req.user), { before: await factsOf(req, { config, id: String(id) }) })
  if (refusal) throw new LimitError(req, refusal)
}
