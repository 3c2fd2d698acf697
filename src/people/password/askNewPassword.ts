import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

import { findColleague } from '../signIn/findColleague'
import { newPasswordByLetter } from '../signIn/letters'
import { limitsOf } from '../signIn/limits'

/** Sends whoever has this address a link to a new password; says nobody whether somebody has. Three letters an hour. */
export async function askNewPassword(
  req: PayloadRequest,
  { email, address }: { email: string; address: string },
): Promise<void> {
  const limits = limitsOf(req.payload)
  if ((await limits.wait('letter', email.toLowerCase())) + (await limits.wait('address', address)) > 0) return
  await limits.count('letter', email.toLowerCase())
  await limits.count('address', address)
  const colleague = await findColleague(req, email)
  if (colleague)
    await inTransaction(req, () => queueTask(req, { task: newPasswordByLetter, input: { staff: colleague.id } }))
}
