import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { inTransaction } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import { signInOf } from './listDoors'

/** Ends one of one's own sign-ins, or forgets one of one's own devices. Another person's stays as it is. */
export async function closeDoor(
  req: PayloadRequest,
  { kind, id }: { kind: 'sign-ins' | 'remembered-devices'; id: string },
): Promise<void> {
  const { user, payload } = req
  if (!user || !isUuid(id)) return
  const own = { collection: kind, where: { id: { equals: id }, staff: { equals: user.id } }, req }
  await inTransaction(req, async () => {
    const { totalDocs } = await payload.count(own)
    if (totalDocs === 0) return
    await payload.db.deleteMany(own)
    await writeLog(req, { act: id === signInOf(user) ? 'sign-out' : 'end-sessions', subject: kind, document: id })
  })
}
