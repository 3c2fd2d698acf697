import { portalAddress } from '@/content/portalAddress'
import type { OfferedCourse, OwnSeat } from '@/programme/training/listTraining'
import type { Desk } from '@/ui/desk/Desk'
import type { OfferShown } from '@/ui/portal/training/OfferView'
import type { SeatShown } from '@/ui/portal/training/SeatView'

import { changeGroup, giveBack, joinLine, takeHeld, takeSeat, tickELearning, wishNext } from '../actions/training'

/** A seat as its page shows it, with what can be done there. */
export function drawSeat({ locale, now }: Desk, { others, ...seat }: OwnSeat): SeatShown {
  const { booking, run } = seat
  return {
    ...seat,
    isBegun: run.startsAt !== null && new Date(run.startsAt) <= now,
    others: others.map(({ run: other }) => ({
      run: other,
      change: changeGroup.bind(null, locale, { booking, run: other.id }),
    })),
    take: takeHeld.bind(null, locale, booking),
    tick: tickELearning.bind(null, locale, booking),
    leave: giveBack.bind(null, locale, booking),
    calendar: `${portalAddress(locale, 'dates')}/${booking}`,
  }
}

/** A course that can be followed, likewise. */
export function drawOffer({ locale }: Desk, { runs, ...offer }: OfferedCourse): OfferShown {
  const { course, isWished } = offer
  return {
    ...offer,
    runs: runs.map(({ run, availability }) => ({
      run,
      availability,
      take: takeSeat.bind(null, locale, run.id),
      wait: joinLine.bind(null, locale, run.id),
    })),
    wish: wishNext.bind(null, locale, { course, isWished: !isWished }),
  }
}
