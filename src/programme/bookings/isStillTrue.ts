import type { Booking } from '@/payload-types'

import { liveStates } from './isLive'
import type { LetterAbout } from './tell'

/** In which states a letter still tells the truth when its turn comes; others are no longer written. */
const states: Record<LetterAbout, Booking['state'][]> = {
  booked: ['booked'],
  moved: ['booked'],
  waiting: ['waiting'],
  prove: ['held', 'asked'],
  moveOffered: ['held', 'asked'],
  offered: ['held'],
  alreadyBooked: liveStates,
  cancelled: ['cancelled'],
  lineLeft: ['expired'],
  newContact: liveStates,
  linkAgain: liveStates,
  reminder: ['booked'],
  changed: liveStates,
  calledOff: ['cancelled'],
  lineClosed: ['expired'],
  attended: ['booked'],
  missed: ['booked'],
  makesUp: ['booked'],
  makeUpChanged: ['booked'],
  makeUpOff: ['booked'],
  newDates: ['waiting'],
  completed: ['booked'],
}

/** What must be said of whoever was there, or was not. */
const attendances: Partial<Record<LetterAbout, Booking['attendance']>> = { attended: 'came', missed: 'noShow' }

/** Whether a letter about this still says what holds. */
export const isStillTrue = (about: LetterAbout, { state, attendance }: Booking): boolean =>
  states[about].includes(state) && (!attendances[about] || attendance === attendances[about])
