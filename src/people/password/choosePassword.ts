import type { PayloadRequest } from 'payload'

import { queueTask } from '@/platform/queue'
import { inTransaction, lockRow } from '@/platform/transaction'

import { keepCredentials } from '../signIn/credentials'
import { endAccess } from '../signIn/endAccess'
import { passwordChangedByLetter } from '../signIn/letters'
import { logOwnAct } from '../signIn/logOwnAct'
import { dropTickets, readTicket, tryTicket } from '../signIn/tickets'
import { faultOfPassword, type PasswordFault } from './faultOfPassword'
import { hashPassword } from './hashPassword'

export type ChoiceAnswer = { ok: true } | { ok: false; reason: PasswordFault | 'expired' }

/**
 * Gives the holder of a link a new password. It signs nobody in: the second factor is asked for at the door as always.
 * Open sign-ins and remembered devices end, and a letter says so. A password
 * that cannot be taken costs no try.
 */
export async function choosePassword(
  req: PayloadRequest,
  { ticket, password }: { ticket: string; password: string },
): Promise<ChoiceAnswer> {
  const reader = await readTicket(req, ticket, 'password')
  const colleague = reader && (await req.payload.findByID({ collection: 'staff', id: reader, depth: 0, req }))
  if (!colleague) return { ok: false, reason: 'expired' }
  const fault = faultOfPassword(password, colleague)
  if (fault) return { ok: false, reason: fault }

  const hash = await hashPassword(password)
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', colleague.id)
    const staff = await tryTicket(req, ticket, 'password')
    if (!staff) return { ok: false, reason: 'expired' }
    await keepCredentials(req, staff, { password: hash })
    await dropTickets(req, staff, 'password')
    await logOwnAct(req, { act: 'update', staff, fields: ['password'] })
    await endAccess(req, { staff, actor: staff })
    if (colleague.state === 'invited')
      await req.payload.update({ collection: 'staff', id: staff, data: { state: 'active' }, depth: 0, req })
    else await queueTask(req, { task: passwordChangedByLetter, input: { staff } })
    return { ok: true }
  })
}
