import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'

/** What is asked to propose moments for an interview, so many of them at most. */
export function meetingFields({ t }: Desk, { count, place }: { count: number; place: string }): FormField[] {
  const modes = (['onSite', 'telephone', 'online'] as const).map((value) => ({
    value,
    label: t(`intake.modes.${value}`),
  }))
  return [
    ...Array.from({ length: count }, (_, index): FormField => ({
      name: `time-${index + 1}`,
      type: 'datetime-local',
      label: t('intake.staff.time', { number: index + 1 }),
    })),
    { name: 'minutes', inputMode: 'numeric', label: t('intake.staff.minutes'), value: '60' },
    { name: 'intakeMode', type: 'select', options: modes, label: t('intake.staff.mode') },
    { name: 'place', label: t('intake.staff.place'), value: place },
    { name: 'meeting', type: 'url', label: t('intake.staff.meeting') },
  ]
}
