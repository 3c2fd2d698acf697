import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'

import { administratorOrEditor, isStaff, nobody, ownerByUser } from '@/people/access'

/**
 * States the access of the collections that Payload adds itself after every plugin has run: preferences are one's own,
 * a lock is seen by all and let go by its owner, the rest is for nobody. Their default lets in every signed-in user.
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const rules = internals[collection.slug]
    if (!rules) continue
    collection.access = { ...collection.access, readVersions: nobody, unlock: nobody, ...rules }
    if (collection.slug === 'payload-locked-documents') collection.hooks.beforeChange.push(takeForOneself)
  }
  return config
}

type Rules = Record<'create' | 'read' | 'update' | 'delete', Access>

const internals: Record<string, Rules> = {
  'payload-preferences': { create: ownerByUser, read: ownerByUser, update: ownerByUser, delete: ownerByUser },
  'payload-locked-documents': { create: nobody, read: isStaff, update: administratorOrEditor, delete: ownerByUser },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
}

/** Who takes over a lock takes it for themselves, whomever the request names. */
const takeForOneself: CollectionBeforeChangeHook = ({ data, originalDoc, req: { user } }) => {
  if (!user) return data as object
  const { document, globalSlug } = (originalDoc ?? data) as Record<string, unknown>
  return { document, globalSlug, user: { relationTo: user.collection, value: user.id } }
}
