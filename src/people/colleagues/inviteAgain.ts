import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/platform/transaction'

import { mayCareFor } from './mayCareFor'
import { sendInvitation } from './sendInvitation'

type Answer = { ok: true } | { ok: false; reason: 'forbidden' | 'notInvited' }

/** Sends a colleague who has not come in yet another letter with a link of three days. */
export async function inviteAgain(req: PayloadRequest, staff: string): Promise<Answer> {
  if (!mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  const colleague = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true, req })
  if (colleague?.state !== 'invited') return { ok: false, reason: 'notInvited' }
  await inTransaction(req, () => sendInvitation(req, staff))
  return { ok: true }
}
