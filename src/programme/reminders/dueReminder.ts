import { DateTime } from 'luxon'

export type ReminderKind = 'weekBefore' | 'dayBefore' | 'sameDay'
export type Reminder = { kind: ReminderKind; at: Date }
type Facts = { startsAt: Date; zone: string; plan: ReminderKind[]; now: Date }

/**
 * The reminder that is to be sent now, if any: planned for 11:00 a week before or the day before, or for 8:00 of the day itself, in the
 * session's zone, at most 24 hours ago, and before the start. Where two could be sent, it is the later one.
 */
export function dueReminder({ startsAt, zone, plan, now }: Facts): Reminder | undefined {
  const moments = momentsOf(startsAt, zone)
  return (['sameDay', 'dayBefore', 'weekBefore'] as const)
    .filter((kind) => plan.includes(kind))
    .map((kind) => ({ kind, at: moments[kind] }))
    .find(({ at }) => at <= now && isInTime({ at, startsAt, now }))
}

/** When each reminder of something that begins then is planned. */
export function momentsOf(startsAt: Date, zone: string): Record<ReminderKind, Date> {
  const day = DateTime.fromJSDate(startsAt, { zone }).startOf('day')
  return {
    sameDay: day.set({ hour: 8 }).toJSDate(),
    dayBefore: day.minus({ days: 1 }).set({ hour: 11 }).toJSDate(),
    weekBefore: day.minus({ weeks: 1 }).set({ hour: 11 }).toJSDate(),
  }
}

/** Whether a reminder of this moment still helps. */
export const isInTime = ({ at, startsAt, now }: { at: Date; startsAt: Date; now: Date }): boolean =>
  at < startsAt && now < startsAt && now.getTime() - at.getTime() < 24 * 3_600_000
