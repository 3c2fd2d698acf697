import type { PayloadRequest } from 'payload'

import { recordAttendance } from '../attendance/recordAttendance'
import { confirmComing } from '../reminders/confirmComing'
import { confirmContact } from './confirmContact'
import { joinMeeting } from './joinMeeting'
import type { OwnBooking } from './readOwn'
import { renewLinks } from './renewLinks'
import { acceptSeat, cancelSeat } from './settleBooking'

/** `saved`: a new contact counts from now on; `renewed`: this link is closed, and another one on its way. */
export type SettleOwnResult = { ok: true; came?: 'saved' | 'renewed' } | { ok: false; reason: 'late' | 'taken' }

/**
 * Does what a button of somebody's own page says: takes what is held for them, gives it back, notes that they come, are
 * there or could not be, proves a new contact, or closes all links for a new one. A word that is none of these does nothing.
 */
export async function settleOwn(
  req: PayloadRequest,
  { own, act }: { own: OwnBooking; act: string },
): Promise<SettleOwnResult> {
  const result = await moves.get(act)?.(req, own)
  if (result?.ok) return { ok: true, came: act === 'confirm' ? 'saved' : act === 'renew' ? 'renewed' : undefined }
  return { ok: false, reason: result?.reason === 'taken' ? 'taken' : 'late' }
}

type Done = { ok: boolean; reason?: string }

const moves = new Map<string, (req: PayloadRequest, own: OwnBooking) => Promise<Done>>([
  ['accept', accept],
  ['confirm', confirm],
  ['come', (req, { id }) => confirmComing(req, id)],
  ['join', joinMeeting],
  ['missed', (req, { id: booking }) => recordAttendance(req, { booking, attendance: 'absent', self: true })],
  ['renew', async (req, { id, opensAll }) => (opensAll ? renewLinks(req, id) : { ok: false })],
  ['cancel', (req, { id }) => cancelSeat(req, id)],
])

/** Only a link that came to the contact proves that it is theirs; an offer asks for no proof. */
async function accept(req: PayloadRequest, { id, opensAll, holdFor }: OwnBooking): Promise<Done> {
  return opensAll || holdFor === 'offer' ? acceptSeat(req, id) : { ok: false, reason: 'over' }
}

async function confirm(req: PayloadRequest, own: OwnBooking): Promise<Done> {
  const { id: booking, confirms: contact, newTelephone } = own
  if (!contact) return { ok: false, reason: 'over' }
  return confirmContact(req, { booking, kind: contact === newTelephone ? 'telephone' : 'email', contact })
}
