import type { PayloadRequest } from 'payload'

import { type AttendanceResult, sayAttendance } from './sayAttendance'

/** Takes back what was said of somebody: nothing is known of them again or, once the list is closed, that they did not come. */
export const undoAttendance = (req: PayloadRequest, word: { booking: string; at?: Date }): Promise<AttendanceResult> =>
  sayAttendance(req, { ...word, attendance: undefined })
