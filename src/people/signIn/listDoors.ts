import type { PayloadRequest } from 'payload'

import { findCredentials } from './credentials'

export type Door = { id: string; device: string; since: string; until: string; current?: boolean }
export type Doors = { signIns: Door[]; devices: Door[]; hasPhone: boolean; codesLeft: number }

/** Where somebody is signed in, which devices need no code of theirs, and whether a phone is set up: their own only. */
export async function listDoors(req: PayloadRequest, now: Date): Promise<Doors> {
  const { user, payload } = req
  if (!user) return { signIns: [], devices: [], hasPhone: false, codesLeft: 0 }
  const where = { staff: { equals: user.id }, expiresAt: { greater_than: now.toISOString() } }
  const own = { where, sort: '-createdAt', depth: 0, pagination: false, req } as const
  const signIns = await payload.find({ collection: 'sign-ins', ...own })
  const devices = await payload.find({ collection: 'remembered-devices', ...own })
  const kept = await findCredentials(req, user.id)
  return {
    signIns: signIns.docs.map((one) => ({ ...doorOf(one), current: one.id === signInOf(user) })),
    devices: devices.docs.map(doorOf),
    hasPhone: Boolean(kept?.phone),
    codesLeft: Array.isArray(kept?.recovery) ? kept.recovery.length : 0,
  }
}

// The strategy notes on the user which sign-in a request came with (readSignIn).
export const signInOf = (user: object): unknown => ('_sid' in user ? user._sid : undefined)

type Row = { id: string; device?: string | null; createdAt: string; expiresAt: string }

const doorOf = ({ id, device, createdAt, expiresAt }: Row): Door => ({
  id,
  device: device ?? '',
  since: createdAt,
  until: expiresAt,
})
