import type { PayloadRequest } from 'payload'
import { create } from 'qrcode'

import { readTicket } from '../signIn/tickets'
import { addressOfKey, keyOffered } from './codes'

/** A key in groups of four, and the modules of its QR code (ISO/IEC 18004), row by row: true is dark. */
export type PhoneOffer = { key: string; square: boolean[][] }

/** What the holder of a ticket puts into the app on their phone; nothing where the ticket is none. */
export async function offerPhone(req: PayloadRequest, ticket: string): Promise<PhoneOffer | undefined> {
  const staff = ticket ? await readTicket(req, ticket, 'phone') : undefined
  if (!staff) return undefined
  const { email } = await req.payload.findByID({ collection: 'staff', id: staff, depth: 0, req })
  const key = keyOffered(req.payload.secret, ticket)
  const { modules } = create(addressOfKey(key, email), { errorCorrectionLevel: 'M' })
  const side = Array.from({ length: modules.size }, (_, at) => at)
  const square = side.map((row) => side.map((column) => Boolean(modules.get(row, column))))
  return { key: key.replace(/.{4}(?=.)/g, '$& '), square }
}
