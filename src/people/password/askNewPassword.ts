import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

import { findColleague } from '../signIn/findColleague'
import { newPasswordByLetter } from '../signIn/letters'
import { failuresOf } from '../signIn/failures'

/** Sends whoever has this address a link to a new password; says nobody whether somebody has. Three letters an hour. */
export async function askNewPassword(
  req: PayloadRequest,
  { email, address }: { email: string; address: string },
): Promise<void> {
  const failures = failuresOf(req.payload)
  const account = email.trim().toLowerCase()
  if ((await failures.wait('letter', account)) + (await failures.wait('address', address)) > 0) return
  await failures.count('letter', account)
  await failures.count('address', address)
  const colleague = await findColleague(req, account)
  if (colleague)
    await inTransaction(req, () => queueTask(req, { task: newPasswordByLetter, input: { staff: colleague.id } }))
}
