import { isInTime, momentsOf } from '../reminders/dueReminder'
import type { MakeUp } from './readMakeUps'
import type { Run, RunDate } from './readRuns'

type Facts = { run: Pick<Run, 'dates' | 'zone'>; extras: MakeUp[]; at: string; now?: Date }

/**
 * All the dates of which somebody is reminded at a moment: those of the next day, of their own run and where they make up,
 * and a week before it begins those of the first day of their run. What has begun meanwhile is left out.
 */
export function datesToRemindOf({ run: { dates, zone }, extras, at, now = new Date() }: Facts): RunDate[] {
  const moment = new Date(at)
  const own = dates.filter(({ isCancelled }) => !isCancelled)
  const first = own[0] && weekBefore(own[0], zone)
  const isOfFirstDay = (date: RunDate) => first === moment.getTime() && weekBefore(date, zone) === first
  const isTomorrow = (date: RunDate, inZone: string) =>
    momentsOf(new Date(date.startsAt), inZone).dayBefore.getTime() === moment.getTime()
  const due = [
    ...own.filter((date) => isTomorrow(date, zone) || isOfFirstDay(date)),
    ...extras.filter(({ run, date }) => !date.isCancelled && isTomorrow(date, run.zone)).map(({ date }) => date),
  ]
  return due
    .filter(({ startsAt }) => isInTime({ at: moment, startsAt: new Date(startsAt), now }))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
}

const weekBefore = ({ startsAt }: RunDate, zone: string): number =>
  momentsOf(new Date(startsAt), zone).weekBefore.getTime()
