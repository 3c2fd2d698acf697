import type { PayloadRequest } from 'payload'

import type { SignIn } from '@/payload-types'

import { logOwnAct } from './logOwnAct'
import { hashOf, newToken } from './tokens'

/** Signs a colleague in on one device, in the caller's transaction, for at most a day; gives the token for its cookie. */
export async function openSignIn(
  req: PayloadRequest,
  { staff, factor, device }: { staff: string; factor: boolean; device: string },
): Promise<string> {
  const token = newToken()
  const now = Date.now()
  const data = {
    staff,
    factor,
    device,
    tokenHash: hashOf(token),
    seenAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 24 * 3600_000).toISOString(),
  } satisfies Partial<SignIn>
  await req.payload.create({ collection: 'sign-ins', data, depth: 0, req })
  await logOwnAct(req, { act: 'sign-in', staff })
  return token
}
