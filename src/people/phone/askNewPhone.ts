import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import { isPassword } from '../password/hashPassword'
import { findCredentials } from '../signIn/credentials'
import { failuresOf } from '../signIn/failures'
import { openTicket } from '../signIn/tickets'

export type NewPhoneAnswer =
  | { ok: true; ticket: string }
  | { ok: false; reason: 'wrong' | 'forbidden' }
  | { ok: false; reason: 'wait'; seconds: number }

/** Lets somebody who is signed in set up another phone; they give their password first, so that an open screen is not enough. */
export async function askNewPhone(req: PayloadRequest, password: string): Promise<NewPhoneAnswer> {
  const { user } = req
  if (!user) return { ok: false, reason: 'forbidden' }
  const failures = failuresOf(req.payload)
  const seconds = await failures.wait('code', user.id)
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }
  const kept = await findCredentials(req, user.id)
  if (!(await isPassword(password, kept?.password))) {
    await failures.count('code', user.id)
    await inTransaction(req, () => writeLog(req, { act: 'sign-in-refused', subject: 'staff', document: user.id }))
    return { ok: false, reason: 'wrong' }
  }
  return inTransaction(req, async () => ({
    ok: true,
    ticket: await openTicket(req, { staff: user.id, step: 'phone', minutes: 10 }),
  }))
}
