import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'
import { idOf } from '@/platform/idOf'
import { inTransaction, lockRow } from '@/platform/transaction'

import { mayCareFor } from '../colleagues/mayCareFor'
import { writeLog } from '../log/writeLog'
import { keepCredentials } from '../signIn/credentials'
import { endAccess } from '../signIn/endAccess'
import { phoneResetByLetter } from '../signIn/letters'

export type ResetAnswer = { ok: true; now: 'asked' | 'reset' } | { ok: false; reason: 'forbidden' | 'secondPerson' }

const day = 24 * 3600_000

/**
 * Takes a lost phone off a colleague's account, which needs two administrators within a day: the first one asks, another
 * one agrees by asking for the same. The colleague is signed out, sets up a phone at the next sign-in, and gets a letter.
 */
export async function resetPhone(
  req: PayloadRequest,
  { staff, now }: { staff: string; now: Date },
): Promise<ResetAnswer> {
  const { user, payload } = req
  if (!user || !mayCareFor(req, staff)) return { ok: false, reason: 'forbidden' }
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', staff)
    const where = { staff: { equals: staff } }
    const { docs } = await payload.find({ collection: 'factor-resets', where, depth: 0, pagination: false, req })
    const asked = docs.find(({ expiresAt }) => new Date(expiresAt) > now)
    if (asked?.askedBy === user.id) return { ok: false, reason: 'secondPerson' }
    await payload.db.deleteMany({ collection: 'factor-resets', where, req })
    if (!asked) {
      const data = { staff, askedBy: user.id, expiresAt: new Date(now.getTime() + day).toISOString() }
      await payload.create({ collection: 'factor-resets', data, depth: 0, req })
      await writeLog(req, { act: 'create', subject: 'factor-resets', document: staff })
      return { ok: true, now: 'asked' }
    }
    await keepCredentials(req, staff, { phone: null, lastStep: null, recovery: null })
    await endAccess(req, { staff, actor: user.id })
    await writeLog(req, { act: 'reset-factor', subject: 'staff', document: staff, onBehalfOf: idOf(asked.askedBy) })
    await queueTask(req, { task: phoneResetByLetter, input: { staff } })
    return { ok: true, now: 'reset' }
  })
}
