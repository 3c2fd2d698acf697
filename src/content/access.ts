import type { Access, Where } from 'payload'

import { isStaffUser } from '@/people/access'

/** Colleagues see everything; everyone else sees what is published and live in the language they ask for. */
export const staffOrLive: Access = ({ req: { user } }) => isStaffUser(user) || live

/** Files are listed for colleagues and shown on pages; a stranger cannot list them through the API. */
export const staffOrReader: Access = ({ req: { user, context } }) => isStaffUser(user) || context.reader === true

const live: Where = { and: [{ _status: { equals: 'published' } }, { live: { equals: true } }] }
