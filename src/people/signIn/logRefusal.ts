import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'

/**
 * Logs that somebody was refused at the door, with the account whose holder they said they were. Where there is no such
 * account a row is written, too: it holds nothing of what was typed, and the answer takes as long.
 */
export const logRefusal = (req: PayloadRequest, staff?: string): Promise<void> =>
  inTransaction(req, () => writeLog(req, { act: 'sign-in-refused', subject: 'staff', document: staff, by: 'visitor' }))
