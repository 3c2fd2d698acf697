import type { PayloadRequest } from 'payload'

import { networkOf } from '@/platform/network'
import { inTransaction } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import { areDigits } from '../signIn/digits'
import type { Visitor } from '../signIn/Visitor'
import { dropKeys, lockKeyOfLink, secretsOf, tryKey, tryKeyElsewhere } from './keys'
import { entriesOf } from './limits'
import { openMemberSignIn } from './openMemberSignIn'

type Refused = { ok: false; reason: 'wrong' | 'expired' } | { ok: false; reason: 'wait'; seconds: number }
export type EntryAnswer = { ok: true; token: string } | Refused

type Entering = { remember: boolean; visitor: Visitor }

/** Signs a member in by the link of their letter: once, and within ten minutes. */
export const enterByLink = (
  req: PayloadRequest,
  { token, ...entering }: Entering & { token: string },
): Promise<EntryAnswer> =>
  inTransaction(req, async () => {
    const key = await lockKeyOfLink(req, token)
    return key?.member ? letIn(req, { member: key.member, ...entering }) : { ok: false, reason: 'expired' }
  })

type Typed = Entering & {
  code: string
  /** What this browser kept when it asked for the letter; without it, the e-mail address that the letter went to. */
  asked?: string
  email?: string
}

/** Signs a member in by the six digits of their letter, which they may type on another device than the one that has it. */
export async function enterByCode(req: PayloadRequest, typed: Typed): Promise<EntryAnswer> {
  return typed.asked ? enterWhereAsked(req, { ...typed, asked: typed.asked }) : enterElsewhere(req, typed)
}

const enterWhereAsked = (
  req: PayloadRequest,
  { asked, code, ...entering }: Typed & { asked: string },
): Promise<EntryAnswer> =>
  inTransaction(req, async () => {
    const key = await tryKey(req, asked)
    if (!key) return { ok: false, reason: 'expired' }
    const isRight = areDigits(code, secretsOf(req.payload.secret, key.askedHash).digits)
    return isRight && key.member ? letIn(req, { member: key.member, ...entering }) : refuse(req, key.member)
  })

async function enterElsewhere(req: PayloadRequest, { email = '', code, ...entering }: Typed): Promise<EntryAnswer> {
  const account = email.trim().toLowerCase()
  const entries = entriesOf(req.payload)
  const seconds =
    (await entries.take('entryAddress', networkOf(entering.visitor.address))) ||
    (await entries.take('entryCode', account))
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }
  return inTransaction(req, async () => {
    const key = await tryKeyElsewhere(req, account)
    const isRight = key && areDigits(code, secretsOf(req.payload.secret, key.askedHash).digits)
    return isRight && key.member ? letIn(req, { member: key.member, ...entering }) : refuse(req, key?.member ?? null)
  })
}

async function letIn(
  req: PayloadRequest,
  { member, remember, visitor }: Entering & { member: string },
): Promise<EntryAnswer> {
  await dropKeys(req, member)
  return { ok: true, token: await openMemberSignIn(req, { member, remember, device: visitor.device }) }
}

/** A row is written whether somebody has the address or not: the answer takes as long. */
async function refuse(req: PayloadRequest, member: string | null): Promise<Refused> {
  await writeLog(req, { act: 'sign-in-refused', subject: 'members', document: member ?? undefined, by: 'visitor' })
  return { ok: false, reason: 'wrong' }
}
