import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'

import { editingLock, habits } from '@collections/personal/colleagues'

import { administratorOrEditor, isStaff, nobody, ownerByUser } from '@/people/access'
import type { Entry } from '@/people/register/Declaration'
import { inThree } from '@/people/register/inThree'
import { notPersonal, personal } from '@/people/register/personal'

/**
 * States the access and the personal data of the collections that Payload adds itself after every plugin has run:
 * preferences are one's own, a lock is seen by all and let go by its owner, the rest is for nobody. Their default lets in
 * every signed-in user.
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const rules = internals[collection.slug]
    if (!rules) continue
    collection.access = { ...collection.access, readVersions: nobody, unlock: nobody, ...rules }
    collection.custom = { ...collection.custom, ...declared[collection.slug] }
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

const declared: Record<string, { personal: Entry }> = {
  'payload-preferences': personal(habits),
  'payload-locked-documents': personal(editingLock),
  'payload-migrations': notPersonal(
    inThree('Names of program parts.', 'Des noms de parties du programme.', 'Namen van programmadelen.'),
  ),
  'payload-kv': notPersonal(inThree('Nothing is kept in it.', 'Rien n’y est gardé.', 'Er wordt niets in bewaard.')),
}
