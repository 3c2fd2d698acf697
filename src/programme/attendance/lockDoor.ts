import type { PayloadRequest } from 'payload'

import { type LockedSession, lockSession } from '../bookings/lockSession'
import { type DoorRefusal, refusalAtDoor } from './doorRule'
import { mayRunSession } from './mayRunSession'

export type Door = { session: LockedSession; taken: number; now: Date }
type Opened = { ok: true; door: Door } | { ok: false; reason: DoorRefusal }

/** The person themselves says it; or it is the list of a course, and not the door of an info session; its date names whoever asks. */
type Which = { self?: boolean; isCourse?: boolean; isNamed?: boolean }

/** The session or course at whose door somebody stands, locked; refused to whoever does not receive its people, and too early. */
export async function lockDoor(
  req: PayloadRequest,
  id: string,
  { self = false, isCourse = false, isNamed = false }: Which = {},
): Promise<Opened> {
  if (!self && !isNamed && !(await mayRunSession(req, id))) return { ok: false, reason: 'unknown' }
  const locked = await lockSession(req, id)
  if (!locked || (locked.session.course !== null) !== isCourse) return { ok: false, reason: 'unknown' }
  const { session, taken, now } = locked
  const reason = refusalAtDoor({ session, self, now })
  return reason ? { ok: false, reason } : { ok: true, door: { session, taken, now } }
}
