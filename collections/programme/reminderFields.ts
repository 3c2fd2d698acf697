import type { Field } from 'payload'

import { words } from '../words'

/** For which moment somebody was last reminded: a session that changes its day has new moments. */
export const reminderFields: Field[] = [
  {
    name: 'remindedDayBefore',
    type: 'date',
    admin: { hidden: true },
    label: words('Reminded the day before', 'Rappel de la veille', 'Herinnerd de dag ervoor'),
  },
  {
    name: 'remindedWeekBefore',
    type: 'date',
    admin: { hidden: true },
    label: words('Reminded a week before', 'Rappel une semaine avant', 'Herinnerd een week ervoor'),
  },
  {
    name: 'remindedSameDay',
    type: 'date',
    admin: { hidden: true },
    label: words('Reminded on the day', 'Rappel du jour même', 'Herinnerd op de dag zelf'),
  },
  {
    name: 'confirmedAt',
    type: 'date',
    label: words('Said that they come', 'A dit qu’on vient', 'Zei dat ze komen'),
  },
]
