import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { hasRole } from '@/people/access'
import { isLocale } from '@/platform/locales'

import { decideEdit } from './decideEdit'
import { factsOf, readStored, type Stored } from './factsOf'
import { isLimited, limitsOf } from './limitsOf'
import { refuseWriting } from './refuseWriting'
import { writeInto } from './writeInto'

/**
 * Refuses in words whatever an editor with limits writes beyond them, through whichever door: what is stored before and
 * after is compared, so that restoring a version, dropping a row or asking for all languages at once gets no further.
 */
export const withEditorLimits = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), copyOwnLanguages],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseBefore],
    afterChange: [refuseAfter, ...(collection.hooks?.afterChange ?? [])],
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

/** Asked before anything is written, because a bulk change commits what it has written although one document throws. */
const refuseBefore: CollectionBeforeChangeHook<Stored & { id: string }> = async (change) => {
  const { collection: config, data, operation, originalDoc, req } = change
  if (!isAsked(req)) return data
  const before = operation === 'update' ? await readStored(req, { config, id: String(originalDoc?.id) }) : undefined
  req.context[kept(config.slug, originalDoc?.id)] = before
  // A restored version brings all its languages: it is looked at once it is written.
  if (!req.context.isRestoringVersion) demand(req, config, { before, after: afterWriting(change, before) })
  return data
}

type Change = Parameters<CollectionBeforeChangeHook<Stored & { id: string }>>[0]

function afterWriting({ collection, data, req }: Change, before: Stored | undefined): Stored {
  // One request for all languages at once is nobody's who has only some.
  if (!isLocale(req.locale)) refuseWriting(req, 'language')
  return writeInto({ fields: collection.flattenedFields, stored: before ?? {}, data, locale: req.locale })
}

const refuseAfter: CollectionAfterChangeHook<{ id: string }> = async ({ collection: config, doc, operation, req }) => {
  if (!isAsked(req)) return
  const before = operation === 'update' ? (req.context[kept(config.slug, doc.id)] as Stored) : undefined
  demand(req, config, { before, after: await readStored(req, { config, id: doc.id }) })
}

const refuseDelete: CollectionBeforeDeleteHook = async ({ collection: config, id, req }) => {
  if (isAsked(req)) demand(req, config, { before: await readStored(req, { config, id: String(id) }) })
}

type Edit = { before?: Stored; after?: Stored }

function demand(req: PayloadRequest, config: SanitizedCollectionConfig, { before, after }: Edit): void {
  const facts = { before: before && factsOf(config, before), after: after && factsOf(config, after) }
  const refusal = decideEdit(limitsOf(req.user), facts)
  if (refusal) refuseWriting(req, refusal)
}
