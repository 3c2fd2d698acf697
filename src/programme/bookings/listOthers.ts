import type { Payload } from 'payload'

import type { Booking, InfoSession } from '@/payload-types'
import { readerRequest } from '@/platform/readerRequest'
import { publicUrl } from '@/platform/site'

import { findAlternatives } from '../sessions/findAlternatives'
import { bookAddress } from '../sessions/sessionAddress'
import { seatingOf } from './seatingOf'

/** Another session, and where it is chosen. */
export type Other = Pick<InfoSession, 'startsAt' | 'endsAt' | 'zone' | 'mode' | 'language'> & {
  town?: string
  href: string
}

type Asked = { booking: Booking; own?: string }

/**
 * Three sessions that somebody can have instead of theirs, in the language of our letters to them. Each leads to the
 * button on their own page, where that is given: nothing has to be typed again.
 */
export async function listOthers(payload: Payload, { booking, own }: Asked): Promise<Other[]> {
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
      href: own ? `${own}#${id}` : publicUrl() + bookAddress(locale, id),
      ...(town && { town }),
    }
  })
}
