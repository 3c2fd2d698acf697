import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'

import { inviteByLetter } from '../signIn/letters'
import { mayCareFor } from './mayCareFor'

type Answer = { ok: true } | { ok: false; reason: 'forbidden' | 'notInvited' }

/** Sends a colleague who has not come in yet another letter with a link of three days. */
export async function inviteAgain(req: PayloadRequest, staff: string): Promise<Answer> {
  if (!mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  const colleague = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true, req })
  if (colleague?.state !== 'invited') return { ok: false, reason: 'notInvited' }
  await inTransaction(req, () => queueTask(req, { task: inviteByLetter, input: { staff } }))
  return { ok: true }
}
