import type { Access, Where } from 'payload'

import { isStaffUser } from '@/people/access'

/**
 * Colleagues see everything; pages show what is published and live in the language that is asked for. A stranger reads
 * pages: the API, where somebody could ask for everything at once, has nothing for them.
 */
export const staffOrLive: Access = ({ req: { user, context } }) =>
  isStaffUser(user) || (context.reader === true && live)

/** Listed for colleagues and shown on pages; a stranger cannot list it through the API. */
export const staffOrReader: Access = ({ req: { user, context } }) => isStaffUser(user) || context.reader === true

const live: Where = { and: [{ _status: { equals: 'published' } }, { live: { equals: true } }] }
