import { portalAddress } from '@/content/portalAddress'
import { isUnderWay } from '@/programme/intakes/pickTime'
import type { KnownIntake } from '@/programme/intakes/readIntake'
import type { Desk } from '@/ui/desk/Desk'

import { leaveMoment, pickMoment } from '../actions/intake'

type Live = KnownIntake & { state: 'offered' | 'planned' }

export const isLive = (intake: KnownIntake): intake is Live => intake.state === 'offered' || intake.state === 'planned'

/** What the page shows of an interview that is proposed or planned, and what can be done about it there. */
export function drawIntake(desk: Desk, intake: Live) {
  const { locale } = desk
  const { id, times, startsAt } = intake
  return {
    desk,
    at: portalAddress(locale),
    intake,
    moments: times
      .filter((at) => at !== startsAt)
      .map((at) => ({ at, pick: pickMoment.bind(null, locale, { intake: id, at }) })),
    leave: leaveMoment.bind(null, locale, { intake: id }),
    isUnderWay: isUnderWay(intake),
    calendar: portalAddress(locale, 'calendar'),
  }
}
