import type { PayloadRequest } from 'payload'

import { type AttendanceResult, type Said, sayAttendance } from './sayAttendance'

type Recorded = Omit<Said, 'attendance'> & { attendance: 'came' | 'absent' }

/**
 * Somebody who is booked came, or said that they do not. For the session's facilitators and its branch's coordinators;
 * and, with `self`, for the person who pressed the button of their own page, from fifteen minutes before the start.
 */
export const recordAttendance = (req: PayloadRequest, word: Recorded): Promise<AttendanceResult> =>
  sayAttendance(req, word)
