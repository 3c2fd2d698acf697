import type { Access, SanitizedConfig } from 'payload'

import { isStaffUser, nobody } from '@/people/access'

/**
 * States the access of the collections that Payload adds itself after every plugin has run: preferences are one's own,
 * locks are for colleagues, the list of migrations is for nobody. Their default lets in every signed-in user.
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const rule = rules[collection.slug]
    if (rule)
      collection.access = { ...collection.access, create: rule, read: rule, update: rule, delete: rule, unlock: nobody }
  }
  return config
}

const ours: Access = ({ req: { user } }) => isStaffUser(user)

const own: Access = ({ req: { user } }) => (user && isStaffUser(user) ? { 'user.value': { equals: user.id } } : false)

const rules: Record<string, Access> = {
  'payload-preferences': own,
  'payload-locked-documents': ours,
  'payload-migrations': nobody,
  'payload-kv': nobody,
}
