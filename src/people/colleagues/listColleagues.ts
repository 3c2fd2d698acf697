import type { PayloadRequest } from 'payload'

import type { Staff } from '@/payload-types'

import { idOf } from '@/platform/idOf'

import { hasRole } from '../access'
import { logReading } from '../log/logReading'

export type Colleague = Pick<Staff, 'id' | 'name' | 'email' | 'roles' | 'state'> & {
  hasPhone: boolean
  /** Who asked for the phone to be taken off, while another administrator can still agree. */
  resetAskedBy?: string
}

/** Everybody who works here or did, by name, with what an administrator can do for them; nothing for anybody else. Reading it is logged. */
export async function listColleagues(req: PayloadRequest, now: Date): Promise<Colleague[]> {
  if (!hasRole(req.user, 'administrator')) return []
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
  const staff = await payload.find({ collection: 'staff', sort: ['state', 'name'], ...all })
  await logReading(req, { subject: 'staff', ids: staff.docs.map(({ id }) => id) })
  const credentials = await payload.find({ collection: 'credentials', where: { phone: { exists: true } }, ...all })
  const unexpired = { expiresAt: { greater_than: now.toISOString() } }
  const resets = await payload.find({ collection: 'factor-resets', where: unexpired, ...all })
  return staff.docs.map(({ id, name, email, roles, state }) => ({
    ...{ id, name, email, roles, state },
    hasPhone: credentials.docs.some((one) => one.staff === id),
    resetAskedBy: idOf(resets.docs.find((one) => one.staff === id)?.askedBy),
  }))
}
