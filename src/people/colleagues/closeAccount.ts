import type { PayloadRequest } from 'payload'

import { inTransaction, lockRow } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import { mayCareFor } from './mayCareFor'

type Answer = { ok: true } | { ok: false; reason: 'forbidden' | 'unknown' }

/** Closes the account of somebody who leaves: every sign-in, device, link and proof ends (the database sees to that). */
export async function closeAccount(req: PayloadRequest, { staff, now }: { staff: string; now: Date }): Promise<Answer> {
  if (!mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', staff)
    const colleague = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true, req })
    if (!colleague) return { ok: false, reason: 'unknown' }
    const data = { state: 'left', leftOn: now.toISOString() } as const
    if (colleague.state === 'left') return { ok: true }
    await req.payload.update({ collection: 'staff', id: staff, data, depth: 0, req })
    await writeLog(req, { act: 'leave', subject: 'staff', document: staff })
    return { ok: true }
  })
}
