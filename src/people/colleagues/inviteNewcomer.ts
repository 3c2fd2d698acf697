import type { CollectionAfterChangeHook } from 'payload'

import type { Staff } from '@/payload-types'

import { sendInvitation } from './sendInvitation'

/** Whoever is entered as a new colleague gets a letter with a link to their first password, if the entry is saved. */
export const inviteNewcomer: CollectionAfterChangeHook<Staff> = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.state === 'invited') await sendInvitation(req, doc.id)
}
