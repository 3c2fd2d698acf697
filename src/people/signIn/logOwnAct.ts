import type { PayloadRequest } from 'payload'

import type { Act } from '../log/acts'
import { writeLog } from '../log/writeLog'

type OwnAct = { act: Act; staff: string; fields?: readonly string[] }

/** Logs what a colleague does who proves just now who they are: the request still comes from nobody, or from the last one. */
export const logOwnAct = (req: PayloadRequest, { act, staff, fields }: OwnAct): Promise<void> =>
  writeLog(req, { act, subject: 'staff', document: staff, fields, by: 'staff', actor: staff })
