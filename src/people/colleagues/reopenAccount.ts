import type { PayloadRequest } from 'payload'

import { inTransaction, lockRow } from '@/platform/transaction'

import { mayCareFor } from './mayCareFor'
import { sendInvitation } from './sendInvitation'

type Answer = { ok: true } | { ok: false; reason: 'forbidden' | 'present' }

/** Invites somebody back who had left: they choose a new password and set up their phone anew. */
export async function reopenAccount(req: PayloadRequest, staff: string): Promise<Answer> {
  if (!mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', staff)
    const colleague = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true, req })
    if (colleague?.state !== 'left') return { ok: false, reason: 'present' }
    await req.payload.update({
      collection: 'staff',
      id: staff,
      data: { state: 'invited', leftOn: null },
      depth: 0,
      req,
    })
    await sendInvitation(req, staff)
    return { ok: true }
  })
}
