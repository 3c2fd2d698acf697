import type { PayloadRequest } from 'payload'

import { logOwnAct } from './logOwnAct'
import { hashOf, newToken } from './tokens'

const thirtyDays = 30 * 24 * 3600_000

/** Lets a colleague sign in on this device without a code for thirty days; gives the token for its cookie. */
export async function rememberDevice(
  req: PayloadRequest,
  { staff, device }: { staff: string; device: string },
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + thirtyDays).toISOString()
  const data = { staff, device, tokenHash: hashOf(token), expiresAt }
  await req.payload.create({ collection: 'remembered-devices', data, depth: 0, req })
  await logOwnAct(req, { act: 'remember-device', staff })
  return token
}

/** Whether this colleague has had this device remembered; somebody else's device counts for nothing. */
export async function isRemembered(req: PayloadRequest, staff: string, token: string | undefined): Promise<boolean> {
  if (!token) return false
  const { totalDocs } = await req.payload.count({
    collection: 'remembered-devices',
    where: {
      staff: { equals: staff },
      tokenHash: { equals: hashOf(token) },
      expiresAt: { greater_than: new Date().toISOString() },
    },
    req,
  })
  return totalDocs > 0
}
