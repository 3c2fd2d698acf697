import type { Plugin } from 'payload'

import { isKind } from '@/content/kinds'
import { publishEndpoints } from '@/content/publishing/endpoints'

/** Publishing language by language: the admin's buttons call these endpoints, and they call the moves. */
export const publishing = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isKind(collection.slug) && collection.endpoints !== false
      ? { ...collection, endpoints: [...(collection.endpoints ?? []), ...publishEndpoints(collection.slug)] }
      : collection,
  ),
})
