import type { MemberData } from '@/programme/members/readMemberData'
import type { Desk } from '@/ui/desk/Desk'
import { formatMoment, formatWhen } from '@/ui/format/dates'

/** What is kept of somebody's interviews, in words: one entry for each time that moments were proposed. */
export const sayIntakes = ({ t, locale }: Desk, intakes: MemberData['intakes']) =>
  intakes.map(({ proposedAt, state, mode, place, meeting, startsAt, endsAt, zone, times, asked, coordinator }) => ({
    question: formatMoment(locale, proposedAt),
    lines: [
      t(`intake.states.${state}`),
      ...(startsAt ? [{ startsAt, endsAt }] : times.map((at) => ({ startsAt: at }))).map((when) =>
        formatWhen(locale, { ...when, zone }),
      ),
      [t(`intake.modes.${mode}`), place ?? meeting].filter(Boolean).join(', '),
      coordinator,
      asked ?? '',
    ].filter(Boolean),
  }))
