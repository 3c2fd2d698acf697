import { DateTime } from 'luxon'

import { nextWorkingDay } from './nextWorkingDay'

type Asked = { byLetter: boolean; zone: string; now: Date; startsAt: Date }

/** Until when a contact can be proved: half an hour by letter or text, one working day where we have to call; never after the start. */
export function proofTime({ byLetter, zone, now, startsAt }: Asked): Date {
  const asked = DateTime.fromJSDate(now, { zone })
  const until = byLetter ? asked.plus({ minutes: 30 }) : nextWorkingDay(asked)
  return until.toJSDate() < startsAt ? until.toJSDate() : startsAt
}
