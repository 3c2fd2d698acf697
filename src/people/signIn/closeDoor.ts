import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'

/** Ends one of one's own sign-ins, or forgets one of one's own devices. Another person's stays as it is. */
export async function closeDoor(
  { user, payload }: PayloadRequest,
  { kind, id }: { kind: 'sign-ins' | 'remembered-devices'; id: string },
): Promise<void> {
  if (!user || !isUuid(id)) return
  await payload.db.deleteMany({ collection: kind, where: { id: { equals: id }, staff: { equals: user.id } } })
}
