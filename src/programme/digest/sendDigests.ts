import { createLocalReq } from 'payload'

import { isOn } from '@/content/capabilities'
import { queueTask, type Task } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

/** Under this name the digest of one colleague is queued. */
export const digestLetter = { name: 'digest_letter' }

/** Comes on Monday mornings: each coordinator who works here and has a branch gets a letter of what waits there. */
export const sendDigests: Task<unknown> = {
  name: 'weekly_digest',
  run: async (payload) => {
    if (!isOn(payload, 'infoSessions')) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const { docs } = await payload.find({
        collection: 'staff',
        where: { and: [{ roles: { contains: 'coordinator' } }, { state: { equals: 'active' } }] },
        depth: 0,
        pagination: false,
        req,
      })
      const monday = new Date().toISOString().slice(0, 10)
      for (const { id, branches } of docs)
        if (branches?.length)
          await queueTask(req, { task: digestLetter, input: { staff: id }, once: `digest ${monday} ${id}` })
    })
  },
}
