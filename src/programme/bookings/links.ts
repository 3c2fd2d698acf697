import type { PayloadRequest } from 'payload'

import { hashOf, newToken } from '@/people/signIn/tokens'

/** Gives somebody a link to their own booking: the token is theirs alone, the database keeps its hash. */
export async function openLink(req: PayloadRequest, booking: string): Promise<string> {
  const token = newToken()
  await req.payload.create({ collection: 'booking-links', data: { booking, tokenHash: hashOf(token) }, depth: 0, req })
  return token
}
