import type { Payload } from 'payload'
import type { SMTPServerSession } from 'smtp-server'

import { countersOf } from '@/platform/limits'
import { findReturned } from '@/programme/returns/findReturned'

import { Refusal } from './Refusal'

type Asked = { payload: Payload; domain: string; address: string; session: SMTPServerSession }

/** Undefined for an address of ours to which mail may come now; else what the mail program that asks is told. */
export async function admitRecipient({ payload, domain, address, session }: Asked): Promise<Refusal | undefined> {
  if (session.envelope.rcptTo.length > 0) return new Refusal(452, 'One recipient at a time')
  try {
    if (!(await findReturned(payload, { address, domain }))) return refuse(session)
    const wait = await countersOf(payload, receiverLimits).take('mailReceived', address.toLowerCase())
    return wait > 0 ? new Refusal(450, 'Too much mail for this address: later') : undefined
  } catch (error) {
    console.error('mail receiver: the database cannot be asked', error instanceof Error ? error.name : '')
    return new Refusal(451, 'Not now: later')
  }
}

/** A mailbox answers a letter once or twice; a machine that answers machines stops here. */
const receiverLimits = { mailReceived: { points: 20, duration: 60 * 60 } } as const

const guesses = new WeakMap<SMTPServerSession, number>()
const mostGuesses = 3

/** Who asks for addresses that there are not is sent away after a few. */
function refuse(session: SMTPServerSession): Refusal {
  const tried = (guesses.get(session) ?? 0) + 1
  guesses.set(session, tried)
  return tried < mostGuesses ? new Refusal(550, 'No such address here') : new Refusal(421, 'Enough')
}
