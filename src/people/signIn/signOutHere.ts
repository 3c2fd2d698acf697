import type { PayloadRequest } from 'payload'

import { closeDoor } from './closeDoor'
import { signInOf } from './listDoors'

/** Ends the sign-in that a request came with; the cookie opens nothing afterwards. */
export async function signOutHere(req: PayloadRequest): Promise<void> {
  if (req.user) await closeDoor(req, { kind: 'sign-ins', id: String(signInOf(req.user)) })
}
