import type { PayloadRequest } from 'payload'

import { unseal } from '@/platform/seal'
import { inTransaction, lockRow } from '@/platform/transaction'

import { stepOfCode } from '../phone/codes'
import { hashOfRecoveryCode } from '../phone/recovery'
import { keepCredentials, lockCredentials } from './credentials'
import { rememberDevice } from './devices'
import { failuresOf } from './failures'
import { logOwnAct } from './logOwnAct'
import { logRefusal } from './logRefusal'
import { openSignIn } from './openSignIn'
import { dropTickets, readTicket, tryTicket } from './tickets'
import type { Visitor } from './Visitor'

export type CodeAnswer =
  | { ok: true; token: string; device?: string; codesLeft?: number }
  | { ok: false; reason: 'wrong' | 'expired' }
  | { ok: false; reason: 'wait'; seconds: number }

type Entered = { ticket: string; code: string; remember?: boolean; visitor: Visitor }

/** The second half of signing in: a code of the phone, each counted once, or one of the codes kept on paper. */
export async function enterCode(
  req: PayloadRequest,
  { ticket, code, remember, visitor }: Entered,
): Promise<CodeAnswer> {
  const asked = await readTicket(req, ticket, 'code')
  if (!asked) return { ok: false, reason: 'expired' }
  const failures = failuresOf(req.payload)
  const seconds = await failures.wait('code', asked)
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }

  const answer = await inTransaction(req, async (): Promise<CodeAnswer> => {
    await lockRow(req, 'staff', asked) // Before the tickets: two who each hold one would wait for the other's for ever.
    const staff = await tryTicket(req, ticket, 'code')
    if (!staff) return { ok: false, reason: 'expired' }
    const taken = await takeCode(req, { staff, code })
    if (!taken) {
      await logRefusal(req, staff)
      return { ok: false, reason: 'wrong' }
    }
    await dropTickets(req, staff, 'code')
    const device = remember ? await rememberDevice(req, { staff, device: visitor.device }) : undefined
    return { ok: true, token: await openSignIn(req, { staff, factor: true, device: visitor.device }), device, ...taken }
  })
  if (!answer.ok) await failures.count('code', asked)
  else await failures.forget('code', asked)
  return answer
}

/** Uses a code up; nothing where it is wrong, was used before, or nobody has set up a phone. */
async function takeCode(
  req: PayloadRequest,
  { staff, code }: { staff: string; code: string },
): Promise<{ codesLeft?: number } | undefined> {
  const kept = await lockCredentials(req, staff)
  if (!kept?.phone) return undefined
  const { secret } = req.payload
  const key = unseal(secret, kept.phone) // Sealed with another secret, no code is right: the phone is set up anew.
  const lastStep = key && stepOfCode(key, { code, now: new Date(), after: kept.lastStep })
  if (typeof lastStep === 'number') {
    await keepCredentials(req, staff, { lastStep })
    return {}
  }
  const codes = (kept.recovery ?? []) as string[]
  const left = codes.filter((hash) => hash !== hashOfRecoveryCode(secret, code))
  if (left.length === codes.length) return undefined
  await keepCredentials(req, staff, { recovery: left })
  await logOwnAct(req, { act: 'recovery-code', staff })
  return { codesLeft: left.length }
}
