import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'

import { writeLog } from '../log/writeLog'
import { inviteByLetter } from '../signIn/letters'

/** Asks a colleague in, in the caller's transaction: a letter with a link of three days, and a row in the log. */
export async function sendInvitation(req: PayloadRequest, staff: string): Promise<void> {
  await queueTask(req, { task: inviteByLetter, input: { staff } })
  await writeLog(req, { act: 'invite', subject: 'staff', document: staff })
}
