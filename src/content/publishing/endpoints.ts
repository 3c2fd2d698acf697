import type { Endpoint } from 'payload'

import type { Kind } from '@/content/kinds'

/** POST /api/{kind}/{id}/publish and /unpublish with `{ languages }`: what the admin's publishing panel calls. */
export const publishEndpoints = (_kind: Kind): Endpoint[] => []
