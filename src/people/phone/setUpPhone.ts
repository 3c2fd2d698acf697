import type { PayloadRequest } from 'payload'

import { seal } from '@/platform/seal'
import { inTransaction, lockRow } from '@/platform/transaction'

import { keepCredentials } from '../signIn/credentials'
import { endAccess } from '../signIn/endAccess'
import { logOwnAct } from '../signIn/logOwnAct'
import { logRefusal } from '../signIn/logRefusal'
import { openSignIn } from '../signIn/openSignIn'
import { dropTickets, readTicket, tryTicket } from '../signIn/tickets'
import type { Visitor } from '../signIn/Visitor'
import { keyOffered, stepOfCode } from './codes'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery'

export type PhoneAnswer = { ok: true; token: string; codes: string[] } | { ok: false; reason: 'wrong' | 'expired' }

type Entered = { ticket: string; code: string; visitor: Visitor }

/**
 * Makes a phone somebody's second factor once it shows the right code for the key that their ticket offers. An earlier
 * phone, its paper codes, remembered devices and open sign-ins end; ten new paper codes are given, this once.
 */
export async function setUpPhone(req: PayloadRequest, { ticket, code, visitor }: Entered): Promise<PhoneAnswer> {
  const asked = await readTicket(req, ticket, 'phone')
  if (!asked) return { ok: false, reason: 'expired' }
  return inTransaction(req, async () => {
    await lockRow(req, 'staff', asked)
    const staff = await tryTicket(req, ticket, 'phone')
    if (!staff) return { ok: false, reason: 'expired' }
    const { secret } = req.payload
    const key = keyOffered(secret, ticket)
    const lastStep = stepOfCode(key, { code, now: new Date() })
    if (lastStep === undefined) {
      await logRefusal(req, staff)
      return { ok: false, reason: 'wrong' }
    }

    const codes = newRecoveryCodes()
    const recovery = codes.map((one) => hashOfRecoveryCode(secret, one))
    await keepCredentials(req, staff, { phone: seal(secret, key), lastStep, recovery })
    await dropTickets(req, staff, 'phone')
    await endAccess(req, { staff, actor: staff })
    await logOwnAct(req, { act: 'enrol-factor', staff })
    return { ok: true, token: await openSignIn(req, { staff, factor: true, device: visitor.device }), codes }
  })
}
