import type { PayloadRequest } from 'payload'

import { inTransaction, lockRow } from '@/platform/transaction'

import { isEmptied } from '../emptied'
import { mayCareFor } from './mayCareFor'
import { sendInvitation } from './sendInvitation'

type Answer = { ok: true } | { ok: false; reason: 'forbidden' | 'present' | 'emptied' }

/**
 * Invites somebody back who had left: they choose a new password and set up their phone anew. An account that was
 * emptied since needs its name, address and roles first: a letter to the old one would reach nobody.
 */
export async function reopenAccount(req: PayloadRequest, staff: string): Promise<Answer> {
  if (!mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', staff)
    const colleague = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true, req })
    if (colleague?.state !== 'left') return { ok: false, reason: 'present' }
    if (isEmptied(colleague)) return { ok: false, reason: 'emptied' }
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
