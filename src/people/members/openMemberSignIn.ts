import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'

import { writeLog } from '../log/writeLog'
import { hashOf, newToken } from '../signIn/tokens'
import { doneBy } from './doneBy'

/** Hours that a sign-in holds: on a remembered device ninety days, else half a day; a colleague acts for an hour. */
const hours = { remembered: 90 * 24, passing: 12, acting: 1 } as const

/** Seconds that a browser keeps a remembered sign-in; any other goes when the browser is closed. */
export const rememberedSeconds = hours.remembered * 3600

type Opening = { member: string; remember?: boolean; device: string; actor?: string; why?: string }

/** Signs a member in on one device, in the caller's transaction, or a colleague in their place; gives the token. */
export async function openMemberSignIn(
  req: PayloadRequest,
  { member, remember = false, device, actor, why }: Opening,
): Promise<string> {
  const token = newToken()
  const now = Date.now()
  const held = actor ? hours.acting : remember ? hours.remembered : hours.passing
  const row = {
    member,
    tokenHash: hashOf(token),
    device,
    remembered: remember,
    actor,
    seenAt: new Date(now).toISOString(),
    expiresAt: new Date(now + held * 3600_000).toISOString(),
  }
  await insertInto(req, 'member_sign_ins', [row])
  const whose = doneBy({ id: member, actor: actor ?? null })
  await writeLog(req, { act: 'sign-in', subject: 'members', document: member, why, ...whose })
  return token
}
