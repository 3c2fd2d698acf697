import type { Booking } from '@/payload-types'
import { publicUrl } from '@/platform/site'

import { sessionAddress } from '../sessions/sessionAddress'
import { seatingOf } from './seatingOf'
import type { LetterAbout } from './tell'

/** What a letter brings to the person's calendar. */
export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  changedAt: string
  organizer: string
  /** Somebody reads what the calendar answers. */
  asksAnswer?: boolean
  /** The session's public page; nothing in a calendar opens one's own. */
  url: string
}

type Facts = {
  about: LetterAbout
  booking: Booking
  /** When the session was last changed. */
  session: string
  organizer: string
  asksAnswer?: boolean
}

const methods: Partial<Record<LetterAbout, Invitation['method']>> = {
  booked: 'REQUEST',
  moved: 'REQUEST',
  cancelled: 'CANCEL',
  changed: 'REQUEST',
  calledOff: 'CANCEL',
}

/** The invitation or the cancelling that goes with a letter; none for a booking that never stood in a calendar. */
export function invitationOf({ about, booking, session, organizer, asksAnswer }: Facts): Invitation | undefined {
  const { calendarUid: uid, calendarSequence: sequence, updatedAt, language } = booking
  const method = methods[about]
  if (!method || !uid || typeof sequence !== 'number') return undefined
  const changedAt = updatedAt > session ? updatedAt : session
  const url = publicUrl() + sessionAddress(language, seatingOf(booking))
  return { method, uid, sequence, changedAt, organizer, asksAnswer, url }
}
