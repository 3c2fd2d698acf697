import type { PayloadRequest } from 'payload'

import { recordAttendance } from '../attendance/recordAttendance'
import type { AttendanceResult } from '../attendance/sayAttendance'
import type { OwnBooking } from './readOwn'

/**
 * Notes that the person of a booking is at its online meeting, from fifteen minutes before the start. On site only a
 * colleague at the door can say who came.
 */
export async function joinMeeting(req: PayloadRequest, { id, session }: OwnBooking): Promise<AttendanceResult> {
  if (session.mode === 'onSite') return { ok: false, reason: 'closed' }
  return recordAttendance(req, { booking: id, attendance: 'came', self: true })
}
