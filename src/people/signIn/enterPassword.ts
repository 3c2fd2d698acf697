import type { PayloadRequest } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'

import type { Credential, Staff } from '@/payload-types'
import { inTransaction, lockRow } from '@/platform/transaction'

import { hashPassword, isOldHash, isPassword } from '../password/hashPassword'
import { findCredentials, keepCredentials } from './credentials'
import { isRemembered } from './devices'
import { failuresOf } from './failures'
import { findColleague } from './findColleague'
import { logRefusal } from './logRefusal'
import { needsSecondFactor } from './needsSecondFactor'
import { openSignIn } from './openSignIn'
import { openTicket } from './tickets'
import type { Visitor } from './Visitor'

export type PasswordAnswer =
  | { ok: true; next: 'in' | 'code' | 'phone'; token: string }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'wait'; seconds: number }

type Entered = { email: string; password: string; visitor: Visitor }

/**
 * The first half of signing in. The answer to a wrong password and to an unknown address is the same and takes as long.
 * Failures slow down: one person from one address waits; an account that many try answers late, but to its owner, too.
 */
export async function enterPassword(
  req: PayloadRequest,
  { email, password, visitor }: Entered,
): Promise<PasswordAnswer> {
  const failures = failuresOf(req.payload)
  const account = email.trim().toLowerCase()
  const pair = `${account} ${visitor.address}`
  const seconds = Math.max(await failures.wait('pair', pair), await failures.wait('address', visitor.address))
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }

  const colleague = await findColleague(req, account)
  const kept = colleague && (await findCredentials(req, colleague.id))
  const remembered = colleague ? await isRemembered(req, colleague.id, visitor.remembered) : false
  if (!remembered && (await failures.wait('account', account)) > 0) await pause(slowness)
  if (!(await isPassword(password, kept?.password)) || !colleague || !kept) {
    await failures.count('pair', pair)
    await failures.count('address', visitor.address)
    await failures.count('account', account)
    await logRefusal(req, colleague?.id)
    return { ok: false, reason: 'wrong' }
  }
  await failures.forget('pair', pair)
  return inTransaction(req, () => letOn(req, { colleague, kept, password, remembered, visitor }))
}

/** Milliseconds that an account under attack takes to answer. */
const slowness = 3000

type Known = { colleague: Staff; kept: Credential; password: string; remembered: boolean; visitor: Visitor }

async function letOn(
  req: PayloadRequest,
  { colleague, kept, password, remembered, visitor }: Known,
): Promise<PasswordAnswer> {
  const staff = colleague.id
  await lockRow(req, 'staff', staff)
  if (isOldHash(kept.password)) await keepCredentials(req, staff, { password: await hashPassword(password) })
  const hasPhone = Boolean(kept.phone)
  if (!hasPhone && needsSecondFactor(colleague))
    return { ok: true, next: 'phone', token: await openTicket(req, { staff, step: 'phone', minutes: 10 }) }
  if (hasPhone && !remembered)
    return { ok: true, next: 'code', token: await openTicket(req, { staff, step: 'code', minutes: 10 }) }
  return { ok: true, next: 'in', token: await openSignIn(req, { staff, factor: hasPhone, device: visitor.device }) }
}
