import type { PayloadRequest } from 'payload'

import { type LockedSession, lockSession } from '../bookings/lockSession'
import { type DoorRefusal, refusalAtDoor } from './doorRule'
import { mayRunSession } from './mayRunSession'

export type Door = { session: LockedSession; taken: number; now: Date }
type Opened = { ok: true; door: Door } | { ok: false; reason: DoorRefusal }

/** The session at whose door somebody stands, locked; refused to whoever does not receive its people, and too early. */
export async function lockDoor(req: PayloadRequest, id: string, self = false): Promise<Opened> {
  if (!self && !(await mayRunSession(req, id))) return { ok: false, reason: 'unknown' }
  const locked = await lockSession(req, id)
  if (!locked) return { ok: false, reason: 'unknown' }
  const { session, taken, now } = locked
  const reason = refusalAtDoor({ session, self, now })
  return reason ? { ok: false, reason } : { ok: true, door: { session, taken, now } }
}
