import type { CollectionAfterChangeHook } from 'payload'

import type { Staff } from '@/payload-types'
import { queueTask } from '@/platform/queue'

import { inviteByLetter } from '../signIn/letters'

/** Whoever is entered as a new colleague gets a letter with a link to their first password, if the entry is saved. */
export const inviteNewcomer: CollectionAfterChangeHook<Staff> = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.state === 'invited')
    await queueTask(req, { task: inviteByLetter, input: { staff: doc.id } })
}
