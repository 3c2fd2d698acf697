import type { Payload } from 'payload'

import type { Booking, InfoSession } from '@/payload-types'
import { readerRequest } from '@/platform/readerRequest'
import { publicUrl } from '@/platform/site'

import { findAlternatives } from '../sessions/findAlternatives'
import { bookAddress } from '../sessions/sessionAddress'
import { seatingOf } from './seatingOf'

/** Another session, and where its form stands. */
export type Other = Pick<InfoSession, 'startsAt' | 'endsAt' | 'zone' | 'mode' | 'language'> & {
  town?: string
  href: string
}

/** Three sessions that somebody can have instead of theirs, in the language of our letters to them. */
export async function listOthers(payload: Payload, booking: Booking): Promise<Other[]> {
  const { language: locale } = booking
  const req = await readerRequest(payload, locale)
  const others = await findAlternatives(req, { session: seatingOf(booking), now: new Date() })
  return others.map(({ id, startsAt, endsAt, zone, mode, language, branch, place }) => {
    const town = branch?.city ?? place?.city
    return {
      startsAt,
      endsAt,
      zone,
      mode,
      language,
      href: publicUrl() + bookAddress(locale, id),
      ...(town && { town }),
    }
  })
}
