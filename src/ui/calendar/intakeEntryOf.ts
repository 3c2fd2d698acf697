import type { Translate } from '../page'
import type { CalendarEntry } from './drawCalendar'

type Intake = {
  mode: 'onSite' | 'telephone' | 'online'
  zone: string
  place: string | null
  startsAt: string | null
  endsAt: string | null
  coordinator: { name: string; telephone: string | null }
}
type Entry = Pick<CalendarEntry, 'uid' | 'sequence' | 'changedAt' | 'url'>

/** An interview as it stands in a calendar, which may be shared: neither how to join online, nor whom we call. */
export function intakeEntryOf(t: Translate, intake: Intake, entry: Entry): CalendarEntry {
  const { mode, zone, place, coordinator } = intake
  const { name, telephone } = coordinator
  return {
    ...entry,
    startsAt: intake.startsAt ?? '',
    endsAt: intake.endsAt ?? '',
    zone,
    summary: t('intakeLetters.summary'),
    place: mode === 'onSite' ? (place ?? '') : t(`intake.modes.${mode}`),
    text: telephone ? t('intakeLetters.number', { name, telephone }) : name,
  }
}
